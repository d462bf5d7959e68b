package app;

import static app.FollowTable.FOLLOW;

import dev.throughline.Ref;
import dev.throughline.Values;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Follow}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class FollowValues extends Values<FollowValues> {
    /** No values yet. */
    public FollowValues() {}

    /**
     * {@code from_person_id integer not null}: the key of the {@link Person}.
     *
     * @param fromPerson the row, which has been written before
     * @return these values
     */
    public FollowValues fromPerson(Person fromPerson) {
        return setRow(FollowTable.Keys.FROM_PERSON, fromPerson);
    }

    /**
     * {@code from_person_id integer not null}: the key of the {@link Person}.
     *
     * @param fromPerson the row, loaded or not
     * @return these values
     */
    public FollowValues fromPerson(Ref<Person, Integer> fromPerson) {
        return setRef(FollowTable.Keys.FROM_PERSON, fromPerson);
    }

    /**
     * {@code from_person_id integer not null}: the key of the {@link Person}.
     *
     * @param fromPersonId the row's key
     * @return these values
     */
    public FollowValues fromPersonId(Integer fromPersonId) {
        return set(FOLLOW.FROM_PERSON_ID, fromPersonId);
    }

    /**
     * {@code to_person_id integer not null}: the key of the {@link Person}.
     *
     * @param toPerson the row, which has been written before
     * @return these values
     */
    public FollowValues toPerson(Person toPerson) {
        return setRow(FollowTable.Keys.TO_PERSON, toPerson);
    }

    /**
     * {@code to_person_id integer not null}: the key of the {@link Person}.
     *
     * @param toPerson the row, loaded or not
     * @return these values
     */
    public FollowValues toPerson(Ref<Person, Integer> toPerson) {
        return setRef(FollowTable.Keys.TO_PERSON, toPerson);
    }

    /**
     * {@code to_person_id integer not null}: the key of the {@link Person}.
     *
     * @param toPersonId the row's key
     * @return these values
     */
    public FollowValues toPersonId(Integer toPersonId) {
        return set(FOLLOW.TO_PERSON_ID, toPersonId);
    }

    /**
     * {@code since timestamp with time zone}: {@link Follow#since()}.
     *
     * @param since the value
     * @return these values
     */
    public FollowValues since(@Nullable Instant since) {
        return set(FOLLOW.SINCE, since);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static FollowValues of(Follow model) {
        return new FollowValues()
                .set(FOLLOW.SINCE, model.since());
    }
}
