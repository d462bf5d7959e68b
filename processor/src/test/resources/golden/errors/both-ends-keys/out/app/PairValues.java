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
final class PairValues extends Values<PairValues> {
    /** No values yet. */
    PairValues() {}

    /**
     * {@code one_id bigint not null}: {@link Pair#one()}.
     *
     * @param one the row, which has been written before
     * @return these values
     */
    PairValues one(One one) {
        return setRow(PairTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Pair#one()}.
     *
     * @param one the row, loaded or not
     * @return these values
     */
    PairValues one(Ref<One, Long> one) {
        return setRef(PairTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Pair#one()}.
     *
     * @param oneId the row's key
     * @return these values
     */
    PairValues oneId(Long oneId) {
        return set(PAIR.ONE_ID, oneId);
    }

    /**
     * {@code two_id bigint not null}: {@link Pair#two()}.
     *
     * @param two the row, which has been written before
     * @return these values
     */
    PairValues two(Two two) {
        return setRow(PairTable.Keys.TWO, two);
    }

    /**
     * {@code two_id bigint not null}: {@link Pair#two()}.
     *
     * @param two the row, loaded or not
     * @return these values
     */
    PairValues two(Ref<Two, Long> two) {
        return setRef(PairTable.Keys.TWO, two);
    }

    /**
     * {@code two_id bigint not null}: {@link Pair#two()}.
     *
     * @param twoId the row's key
     * @return these values
     */
    PairValues twoId(Long twoId) {
        return set(PAIR.TWO_ID, twoId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static PairValues of(Pair model) {
        return new PairValues()
                .given(PAIR.ONE_ID, key(model.one()))
                .given(PAIR.TWO_ID, key(model.two()));
    }
}
