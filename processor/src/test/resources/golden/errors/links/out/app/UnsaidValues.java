package app;

import static app.UnsaidTable.UNSAID;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Unsaid}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class UnsaidValues extends Values<UnsaidValues> {
    /** No values yet. */
    public UnsaidValues() {}

    /**
     * {@code one_id bigint not null}: {@link Unsaid#one()}.
     *
     * @param one the row, which has been written before
     * @return these values
     */
    public UnsaidValues one(Tag one) {
        return setRow(UnsaidTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Unsaid#one()}.
     *
     * @param one the row, loaded or not
     * @return these values
     */
    public UnsaidValues one(Ref<Tag, Long> one) {
        return setRef(UnsaidTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Unsaid#one()}.
     *
     * @param oneId the row's key
     * @return these values
     */
    public UnsaidValues oneId(Long oneId) {
        return set(UNSAID.ONE_ID, oneId);
    }

    /**
     * {@code two_id bigint not null}: {@link Unsaid#two()}.
     *
     * @param two the row, which has been written before
     * @return these values
     */
    public UnsaidValues two(Tag two) {
        return setRow(UnsaidTable.Keys.TWO, two);
    }

    /**
     * {@code two_id bigint not null}: {@link Unsaid#two()}.
     *
     * @param two the row, loaded or not
     * @return these values
     */
    public UnsaidValues two(Ref<Tag, Long> two) {
        return setRef(UnsaidTable.Keys.TWO, two);
    }

    /**
     * {@code two_id bigint not null}: {@link Unsaid#two()}.
     *
     * @param twoId the row's key
     * @return these values
     */
    public UnsaidValues twoId(Long twoId) {
        return set(UNSAID.TWO_ID, twoId);
    }

    /**
     * {@code three_id bigint not null}: {@link Unsaid#three()}.
     *
     * @param three the row, which has been written before
     * @return these values
     */
    public UnsaidValues three(Tag three) {
        return setRow(UnsaidTable.Keys.THREE, three);
    }

    /**
     * {@code three_id bigint not null}: {@link Unsaid#three()}.
     *
     * @param three the row, loaded or not
     * @return these values
     */
    public UnsaidValues three(Ref<Tag, Long> three) {
        return setRef(UnsaidTable.Keys.THREE, three);
    }

    /**
     * {@code three_id bigint not null}: {@link Unsaid#three()}.
     *
     * @param threeId the row's key
     * @return these values
     */
    public UnsaidValues threeId(Long threeId) {
        return set(UNSAID.THREE_ID, threeId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static UnsaidValues of(Unsaid model) {
        return new UnsaidValues()
                .given(UNSAID.ONE_ID, key(model.one()))
                .given(UNSAID.TWO_ID, key(model.two()))
                .given(UNSAID.THREE_ID, key(model.three()));
    }
}
