package app;

import static app.FriendTable.FRIEND;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Friend}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class FriendValues extends Values<FriendValues> {
    /** No values yet. */
    public FriendValues() {}

    /**
     * {@code id bigint not null}: {@link Friend#id()}.
     *
     * @param id the value
     * @return these values
     */
    public FriendValues id(Long id) {
        return set(FRIEND.ID, id);
    }

    /**
     * {@code person_id bigint not null}: {@link Friend#person()}.
     *
     * @param person the row, which has been written before
     * @return these values
     */
    public FriendValues person(Person person) {
        return setRow(FriendTable.Keys.PERSON, person);
    }

    /**
     * {@code person_id bigint not null}: {@link Friend#person()}.
     *
     * @param person the row, loaded or not
     * @return these values
     */
    public FriendValues person(Ref<Person, Long> person) {
        return setRef(FriendTable.Keys.PERSON, person);
    }

    /**
     * {@code person_id bigint not null}: {@link Friend#person()}.
     *
     * @param personId the row's key
     * @return these values
     */
    public FriendValues personId(Long personId) {
        return set(FRIEND.PERSON_ID, personId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static FriendValues of(Friend model) {
        return new FriendValues()
                .given(FRIEND.ID, model.id())
                .given(FRIEND.PERSON_ID, key(model.person()));
    }
}
