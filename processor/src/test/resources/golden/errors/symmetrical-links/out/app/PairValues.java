package app;

import static app.PairTable.PAIR;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Pair}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PairValues extends Values<PairValues> {
    /** No values yet. */
    public PairValues() {}

    /**
     * {@code one_id bigint not null}: {@link Pair#one()}.
     *
     * @param one the row, which has been written before
     * @return these values
     */
    public PairValues one(Person one) {
        return setRow(PairTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Pair#one()}.
     *
     * @param one the row, loaded or not
     * @return these values
     */
    public PairValues one(Ref<Person, Long> one) {
        return setRef(PairTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Pair#one()}.
     *
     * @param oneId the row's key
     * @return these values
     */
    public PairValues oneId(Long oneId) {
        return set(PAIR.ONE_ID, oneId);
    }

    /**
     * {@code other_id bigint not null}: {@link Pair#other()}.
     *
     * @param other the row, which has been written before
     * @return these values
     */
    public PairValues other(Person other) {
        return setRow(PairTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link Pair#other()}.
     *
     * @param other the row, loaded or not
     * @return these values
     */
    public PairValues other(Ref<Person, Long> other) {
        return setRef(PairTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link Pair#other()}.
     *
     * @param otherId the row's key
     * @return these values
     */
    public PairValues otherId(Long otherId) {
        return set(PAIR.OTHER_ID, otherId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PairValues of(Pair model) {
        return new PairValues()
                .given(PAIR.ONE_ID, key(model.one()))
                .given(PAIR.OTHER_ID, key(model.other()));
    }
}
