package app;

import static app.AssignedTable.ASSIGNED;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Assigned}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class AssignedValues extends Values<AssignedValues> {
    /** No values yet. */
    public AssignedValues() {}

    /**
     * {@code code varchar(255) not null}: {@link Assigned#code()}.
     *
     * @param code the value
     * @return these values
     */
    public AssignedValues code(String code) {
        return set(ASSIGNED.CODE, code);
    }

    /**
     * {@code one_id bigint not null}: {@link Assigned#one()}.
     *
     * @param one the row, which has been written before
     * @return these values
     */
    public AssignedValues one(Person one) {
        return setRow(AssignedTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Assigned#one()}.
     *
     * @param one the row, loaded or not
     * @return these values
     */
    public AssignedValues one(Ref<Person, Long> one) {
        return setRef(AssignedTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Assigned#one()}.
     *
     * @param oneId the row's key
     * @return these values
     */
    public AssignedValues oneId(Long oneId) {
        return set(ASSIGNED.ONE_ID, oneId);
    }

    /**
     * {@code other_id bigint not null}: {@link Assigned#other()}.
     *
     * @param other the row, which has been written before
     * @return these values
     */
    public AssignedValues other(Person other) {
        return setRow(AssignedTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link Assigned#other()}.
     *
     * @param other the row, loaded or not
     * @return these values
     */
    public AssignedValues other(Ref<Person, Long> other) {
        return setRef(AssignedTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link Assigned#other()}.
     *
     * @param otherId the row's key
     * @return these values
     */
    public AssignedValues otherId(Long otherId) {
        return set(ASSIGNED.OTHER_ID, otherId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static AssignedValues of(Assigned model) {
        return new AssignedValues()
                .given(ASSIGNED.CODE, model.code())
                .given(ASSIGNED.ONE_ID, key(model.one()))
                .given(ASSIGNED.OTHER_ID, key(model.other()));
    }
}
