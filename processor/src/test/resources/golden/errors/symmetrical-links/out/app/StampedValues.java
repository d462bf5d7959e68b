package app;

import static app.StampedTable.STAMPED;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Stamped}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class StampedValues extends Values<StampedValues> {
    /** No values yet. */
    public StampedValues() {}

    /**
     * {@code from_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param fromPerson the row, which has been written before
     * @return these values
     */
    public StampedValues fromPerson(Person fromPerson) {
        return setRow(StampedTable.Keys.FROM_PERSON, fromPerson);
    }

    /**
     * {@code from_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param fromPerson the row, loaded or not
     * @return these values
     */
    public StampedValues fromPerson(Ref<Person, Long> fromPerson) {
        return setRef(StampedTable.Keys.FROM_PERSON, fromPerson);
    }

    /**
     * {@code from_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param fromPersonId the row's key
     * @return these values
     */
    public StampedValues fromPersonId(Long fromPersonId) {
        return set(STAMPED.FROM_PERSON_ID, fromPersonId);
    }

    /**
     * {@code to_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param toPerson the row, which has been written before
     * @return these values
     */
    public StampedValues toPerson(Person toPerson) {
        return setRow(StampedTable.Keys.TO_PERSON, toPerson);
    }

    /**
     * {@code to_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param toPerson the row, loaded or not
     * @return these values
     */
    public StampedValues toPerson(Ref<Person, Long> toPerson) {
        return setRef(StampedTable.Keys.TO_PERSON, toPerson);
    }

    /**
     * {@code to_person_id bigint not null}: the key of the {@link Person}.
     *
     * @param toPersonId the row's key
     * @return these values
     */
    public StampedValues toPersonId(Long toPersonId) {
        return set(STAMPED.TO_PERSON_ID, toPersonId);
    }

    /**
     * {@code seal_number varchar(255)}: {@link Stamped#seal()}.
     *
     * @param seal all of it
     * @return these values
     */
    public StampedValues seal(Stamped. @Nullable Seal seal) {
        return set(STAMPED.SEAL_NUMBER, seal, Stamped.Seal::number);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static StampedValues of(Stamped model) {
        return new StampedValues()
                .seal(model.seal());
    }
}
