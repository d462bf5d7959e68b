package app;

import static app.PairTable.PAIR;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of a {@link Pair}: the columns that are named.
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
        return set(PAIR.ONE_ID, PersonTable.MODEL_TYPE.requireKey(one));
    }

    /**
     * {@code one_id bigint not null}: {@link Pair#one()}.
     *
     * @param one the row, loaded or not
     * @return these values
     */
    public PairValues one(Ref<Person, Long> one) {
        return set(PAIR.ONE_ID, one.id());
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
        return set(PAIR.OTHER_ID, PersonTable.MODEL_TYPE.requireKey(other));
    }

    /**
     * {@code other_id bigint not null}: {@link Pair#other()}.
     *
     * @param other the row, loaded or not
     * @return these values
     */
    public PairValues other(Ref<Person, Long> other) {
        return set(PAIR.OTHER_ID, other.id());
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
