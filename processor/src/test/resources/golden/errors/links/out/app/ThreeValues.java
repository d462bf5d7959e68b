package app;

import static app.ThreeTable.THREE;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Three}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ThreeValues extends Values<ThreeValues> {
    /** No values yet. */
    public ThreeValues() {}

    /**
     * {@code id bigint not null}: {@link Three#id()}.
     *
     * @param id the value
     * @return these values
     */
    public ThreeValues id(Long id) {
        return set(THREE.ID, id);
    }

    /**
     * {@code one_id bigint not null}: {@link Three#one()}.
     *
     * @param one the row, which has been written before
     * @return these values
     */
    public ThreeValues one(Tag one) {
        return setRow(ThreeTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Three#one()}.
     *
     * @param one the row, loaded or not
     * @return these values
     */
    public ThreeValues one(Ref<Tag, Long> one) {
        return setRef(ThreeTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Three#one()}.
     *
     * @param oneId the row's key
     * @return these values
     */
    public ThreeValues oneId(Long oneId) {
        return set(THREE.ONE_ID, oneId);
    }

    /**
     * {@code two_id bigint not null}: {@link Three#two()}.
     *
     * @param two the row, which has been written before
     * @return these values
     */
    public ThreeValues two(Tag two) {
        return setRow(ThreeTable.Keys.TWO, two);
    }

    /**
     * {@code two_id bigint not null}: {@link Three#two()}.
     *
     * @param two the row, loaded or not
     * @return these values
     */
    public ThreeValues two(Ref<Tag, Long> two) {
        return setRef(ThreeTable.Keys.TWO, two);
    }

    /**
     * {@code two_id bigint not null}: {@link Three#two()}.
     *
     * @param twoId the row's key
     * @return these values
     */
    public ThreeValues twoId(Long twoId) {
        return set(THREE.TWO_ID, twoId);
    }

    /**
     * {@code item_id bigint not null}: {@link Three#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public ThreeValues item(Item item) {
        return setRow(ThreeTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link Three#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public ThreeValues item(Ref<Item, Long> item) {
        return setRef(ThreeTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link Three#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public ThreeValues itemId(Long itemId) {
        return set(THREE.ITEM_ID, itemId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ThreeValues of(Three model) {
        return new ThreeValues()
                .given(THREE.ID, model.id())
                .given(THREE.ONE_ID, key(model.one()))
                .given(THREE.TWO_ID, key(model.two()))
                .given(THREE.ITEM_ID, key(model.item()));
    }
}
