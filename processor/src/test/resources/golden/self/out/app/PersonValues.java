package app;

import static app.PersonTable.PERSON;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Person}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PersonValues extends Values<PersonValues> {
    /** No values yet. */
    public PersonValues() {}

    /**
     * {@code id integer not null}: {@link Person#id()}.
     *
     * @param id the value
     * @return these values
     */
    public PersonValues id(Integer id) {
        return set(PERSON.ID, id);
    }

    /**
     * {@code inviter_id integer}: {@link Person#inviter()}.
     *
     * @param inviter the row, which has been written before
     * @return these values
     */
    public PersonValues inviter(Person inviter) {
        return setRow(PersonTable.Keys.INVITER, inviter);
    }

    /**
     * {@code inviter_id integer}: {@link Person#inviter()}.
     *
     * @param inviter the row, loaded or not
     * @return these values
     */
    public PersonValues inviter(Ref<Person, Integer> inviter) {
        return setRef(PersonTable.Keys.INVITER, inviter);
    }

    /**
     * {@code inviter_id integer}: {@link Person#inviter()}.
     *
     * @param inviterId the row's key
     * @return these values
     */
    public PersonValues inviterId(@Nullable Integer inviterId) {
        return set(PERSON.INVITER_ID, inviterId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PersonValues of(Person model) {
        return new PersonValues()
                .given(PERSON.ID, model.id())
                .given(PERSON.INVITER_ID, key(model.inviter()));
    }
}
