package app;

import static app.VisitTable.VISIT;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Visit}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class VisitValues extends Values<VisitValues> {
    /** No values yet. */
    public VisitValues() {}

    /**
     * {@code from_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param fromPerson the row, which has been written before
     * @return these values
     */
    public VisitValues fromPerson(Person fromPerson) {
        return setRow(VisitTable.Keys.FROM_PERSON, fromPerson);
    }

    /**
     * {@code from_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param fromPerson the row, loaded or not
     * @return these values
     */
    public VisitValues fromPerson(Ref<Person, Long> fromPerson) {
        return setRef(VisitTable.Keys.FROM_PERSON, fromPerson);
    }

    /**
     * {@code from_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param fromPersonId the row's key
     * @return these values
     */
    public VisitValues fromPersonId(Long fromPersonId) {
        return set(VISIT.FROM_PERSON_ID, fromPersonId);
    }

    /**
     * {@code to_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param toPerson the row, which has been written before
     * @return these values
     */
    public VisitValues toPerson(Person toPerson) {
        return setRow(VisitTable.Keys.TO_PERSON, toPerson);
    }

    /**
     * {@code to_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param toPerson the row, loaded or not
     * @return these values
     */
    public VisitValues toPerson(Ref<Person, Long> toPerson) {
        return setRef(VisitTable.Keys.TO_PERSON, toPerson);
    }

    /**
     * {@code to_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param toPersonId the row's key
     * @return these values
     */
    public VisitValues toPersonId(Long toPersonId) {
        return set(VISIT.TO_PERSON_ID, toPersonId);
    }

    /**
     * {@code at_street varchar(80), at_zip integer, at_note varchar(255)}: {@link Visit#at()}.
     *
     * @param at all of it
     * @return these values
     */
    public VisitValues at(@Nullable Address at) {
        return set(VISIT.AT_STREET, at, Address::street)
                .set(VISIT.AT_CODE, at, Address::code)
                .set(VISIT.AT_NOTE, at, Address::note);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static VisitValues of(Visit model) {
        return new VisitValues()
                .at(model.at());
    }
}
