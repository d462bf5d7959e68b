package app;

import static app.ItemOnesLinkTable.ITEM_ONES_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemOnesLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemOnesLinkValues extends Values<ItemOnesLinkValues> {
    /** No values yet. */
    public ItemOnesLinkValues() {}

    /**
     * {@code item_id bigint not null}: {@link ItemOnesLink#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public ItemOnesLinkValues item(Item item) {
        return setRow(ItemOnesLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemOnesLink#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public ItemOnesLinkValues item(Ref<Item, Long> item) {
        return setRef(ItemOnesLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemOnesLink#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public ItemOnesLinkValues itemId(Long itemId) {
        return set(ITEM_ONES_LINK.ITEM_ID, itemId);
    }

    /**
     * {@code one_id bigint not null}: {@link ItemOnesLink#one()}.
     *
     * @param one the row, which has been written before
     * @return these values
     */
    public ItemOnesLinkValues one(One one) {
        return setRow(ItemOnesLinkTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link ItemOnesLink#one()}.
     *
     * @param one the row, loaded or not
     * @return these values
     */
    public ItemOnesLinkValues one(Ref<One, Long> one) {
        return setRef(ItemOnesLinkTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link ItemOnesLink#one()}.
     *
     * @param oneId the row's key
     * @return these values
     */
    public ItemOnesLinkValues oneId(Long oneId) {
        return set(ITEM_ONES_LINK.ONE_ID, oneId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemOnesLinkValues of(ItemOnesLink model) {
        return new ItemOnesLinkValues()
                .given(ITEM_ONES_LINK.ITEM_ID, key(model.item()))
                .given(ITEM_ONES_LINK.ONE_ID, key(model.one()));
    }
}
