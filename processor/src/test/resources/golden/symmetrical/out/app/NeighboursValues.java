package app;

import static app.NeighboursTable.NEIGHBOURS;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Neighbours}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class NeighboursValues extends Values<NeighboursValues> {
    /** No values yet. */
    public NeighboursValues() {}

    /**
     * {@code from_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param fromPerson the row, which has been written before
     * @return these values
     */
    public NeighboursValues fromPerson(Person fromPerson) {
        return setRow(NeighboursTable.Keys.FROM_PERSON, fromPerson);
    }

    /**
     * {@code from_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param fromPerson the row, loaded or not
     * @return these values
     */
    public NeighboursValues fromPerson(Ref<Person, Long> fromPerson) {
        return setRef(NeighboursTable.Keys.FROM_PERSON, fromPerson);
    }

    /**
     * {@code from_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param fromPersonId the row's key
     * @return these values
     */
    public NeighboursValues fromPersonId(Long fromPersonId) {
        return set(NEIGHBOURS.FROM_PERSON_ID, fromPersonId);
    }

    /**
     * {@code to_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param toPerson the row, which has been written before
     * @return these values
     */
    public NeighboursValues toPerson(Person toPerson) {
        return setRow(NeighboursTable.Keys.TO_PERSON, toPerson);
    }

    /**
     * {@code to_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param toPerson the row, loaded or not
     * @return these values
     */
    public NeighboursValues toPerson(Ref<Person, Long> toPerson) {
        return setRef(NeighboursTable.Keys.TO_PERSON, toPerson);
    }

    /**
     * {@code to_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param toPersonId the row's key
     * @return these values
     */
    public NeighboursValues toPersonId(Long toPersonId) {
        return set(NEIGHBOURS.TO_PERSON_ID, toPersonId);
    }

    /**
     * {@code metres integer not null}: {@link Neighbours#metres()}.
     *
     * @param metres the value
     * @return these values
     */
    public NeighboursValues metres(int metres) {
        return set(NEIGHBOURS.METRES, metres);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static NeighboursValues of(Neighbours model) {
        return new NeighboursValues()
                .set(NEIGHBOURS.METRES, model.metres());
    }
}
