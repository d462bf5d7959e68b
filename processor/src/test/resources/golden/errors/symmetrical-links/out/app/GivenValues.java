package app;

import static app.GivenTable.GIVEN;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Given}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class GivenValues extends Values<GivenValues> {
    /** No values yet. */
    public GivenValues() {}

    /**
     * {@code from_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param fromPerson the row, which has been written before
     * @return these values
     */
    public GivenValues fromPerson(Person fromPerson) {
        return setRow(GivenTable.Keys.FROM_PERSON, fromPerson);
    }

    /**
     * {@code from_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param fromPerson the row, loaded or not
     * @return these values
     */
    public GivenValues fromPerson(Ref<Person, Long> fromPerson) {
        return setRef(GivenTable.Keys.FROM_PERSON, fromPerson);
    }

    /**
     * {@code from_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param fromPersonId the row's key
     * @return these values
     */
    public GivenValues fromPersonId(Long fromPersonId) {
        return set(GIVEN.FROM_PERSON_ID, fromPersonId);
    }

    /**
     * {@code to_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param toPerson the row, which has been written before
     * @return these values
     */
    public GivenValues toPerson(Person toPerson) {
        return setRow(GivenTable.Keys.TO_PERSON, toPerson);
    }

    /**
     * {@code to_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param toPerson the row, loaded or not
     * @return these values
     */
    public GivenValues toPerson(Ref<Person, Long> toPerson) {
        return setRef(GivenTable.Keys.TO_PERSON, toPerson);
    }

    /**
     * {@code to_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param toPersonId the row's key
     * @return these values
     */
    public GivenValues toPersonId(Long toPersonId) {
        return set(GIVEN.TO_PERSON_ID, toPersonId);
    }

    /**
     * {@code code varchar(255)}: {@link Given#code()}.
     *
     * @param code the value
     * @return these values
     */
    public GivenValues code(@Nullable String code) {
        return set(GIVEN.CODE, code);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static GivenValues of(Given model) {
        return new GivenValues()
                .set(GIVEN.CODE, model.code());
    }
}
