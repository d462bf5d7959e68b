package app;

import static app.MadeTable.MADE;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Made}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class MadeValues extends Values<MadeValues> {
    /** No values yet. */
    public MadeValues() {}

    /**
     * {@code id bigint not null}: {@link Made#id()}.
     *
     * @param id the value
     * @return these values
     */
    public MadeValues id(Long id) {
        return set(MADE.ID, id);
    }

    /**
     * {@code one_id bigint not null}: {@link Made#one()}.
     *
     * @param one the row, which has been written before
     * @return these values
     */
    public MadeValues one(Person one) {
        return setRow(MadeTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Made#one()}.
     *
     * @param one the row, loaded or not
     * @return these values
     */
    public MadeValues one(Ref<Person, Long> one) {
        return setRef(MadeTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Made#one()}.
     *
     * @param oneId the row's key
     * @return these values
     */
    public MadeValues oneId(Long oneId) {
        return set(MADE.ONE_ID, oneId);
    }

    /**
     * {@code other_id bigint not null}: {@link Made#other()}.
     *
     * @param other the row, which has been written before
     * @return these values
     */
    public MadeValues other(Person other) {
        return setRow(MadeTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link Made#other()}.
     *
     * @param other the row, loaded or not
     * @return these values
     */
    public MadeValues other(Ref<Person, Long> other) {
        return setRef(MadeTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link Made#other()}.
     *
     * @param otherId the row's key
     * @return these values
     */
    public MadeValues otherId(Long otherId) {
        return set(MADE.OTHER_ID, otherId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static MadeValues of(Made model) {
        return new MadeValues()
                .given(MADE.ID, model.id())
                .given(MADE.ONE_ID, key(model.one()))
                .given(MADE.OTHER_ID, key(model.other()));
    }
}
