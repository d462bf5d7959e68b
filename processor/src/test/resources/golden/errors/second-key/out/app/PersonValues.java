package app;

import static app.PersonTable.PERSON;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Person}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PersonValues extends Values<PersonValues> {
    /** No values yet. */
    public PersonValues() {}

    /**
     * {@code id bigint not null}: {@link Person#id()}.
     *
     * @param id the value
     * @return these values
     */
    public PersonValues id(Long id) {
        return set(PERSON.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PersonValues of(Person model) {
        return new PersonValues()
                .given(PERSON.ID, model.id());
    }
}
