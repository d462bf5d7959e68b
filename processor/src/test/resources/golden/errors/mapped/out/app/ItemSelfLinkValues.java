package app;

import static app.ItemSelfLinkTable.ITEM_SELF_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemSelfLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemSelfLinkValues extends Values<ItemSelfLinkValues> {
    /** No values yet. */
    public ItemSelfLinkValues() {}

    /**
     * {@code from_item_id bigint not null}: {@link ItemSelfLink#fromItem()}.
     *
     * @param fromItem the row, which has been written before
     * @return these values
     */
    public ItemSelfLinkValues fromItem(Item fromItem) {
        return setRow(ItemSelfLinkTable.Keys.FROM_ITEM, fromItem);
    }

    /**
     * {@code from_item_id bigint not null}: {@link ItemSelfLink#fromItem()}.
     *
     * @param fromItem the row, loaded or not
     * @return these values
     */
    public ItemSelfLinkValues fromItem(Ref<Item, Long> fromItem) {
        return setRef(ItemSelfLinkTable.Keys.FROM_ITEM, fromItem);
    }

    /**
     * {@code from_item_id bigint not null}: {@link ItemSelfLink#fromItem()}.
     *
     * @param fromItemId the row's key
     * @return these values
     */
    public ItemSelfLinkValues fromItemId(Long fromItemId) {
        return set(ITEM_SELF_LINK.FROM_ITEM_ID, fromItemId);
    }

    /**
     * {@code to_item_id bigint not null}: {@link ItemSelfLink#toItem()}.
     *
     * @param toItem the row, which has been written before
     * @return these values
     */
    public ItemSelfLinkValues toItem(Item toItem) {
        return setRow(ItemSelfLinkTable.Keys.TO_ITEM, toItem);
    }

    /**
     * {@code to_item_id bigint not null}: {@link ItemSelfLink#toItem()}.
     *
     * @param toItem the row, loaded or not
     * @return these values
     */
    public ItemSelfLinkValues toItem(Ref<Item, Long> toItem) {
        return setRef(ItemSelfLinkTable.Keys.TO_ITEM, toItem);
    }

    /**
     * {@code to_item_id bigint not null}: {@link ItemSelfLink#toItem()}.
     *
     * @param toItemId the row's key
     * @return these values
     */
    public ItemSelfLinkValues toItemId(Long toItemId) {
        return set(ITEM_SELF_LINK.TO_ITEM_ID, toItemId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemSelfLinkValues of(ItemSelfLink model) {
        return new ItemSelfLinkValues()
                .given(ITEM_SELF_LINK.FROM_ITEM_ID, key(model.fromItem()))
                .given(ITEM_SELF_LINK.TO_ITEM_ID, key(model.toItem()));
    }
}
