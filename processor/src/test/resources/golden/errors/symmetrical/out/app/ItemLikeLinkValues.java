package app;

import static app.ItemLikeLinkTable.ITEM_LIKE_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemLikeLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemLikeLinkValues extends Values<ItemLikeLinkValues> {
    /** No values yet. */
    public ItemLikeLinkValues() {}

    /**
     * {@code from_item_id bigint not null}: {@link ItemLikeLink#fromItem()}.
     *
     * @param fromItem the row, which has been written before
     * @return these values
     */
    public ItemLikeLinkValues fromItem(Item fromItem) {
        return setRow(ItemLikeLinkTable.Keys.FROM_ITEM, fromItem);
    }

    /**
     * {@code from_item_id bigint not null}: {@link ItemLikeLink#fromItem()}.
     *
     * @param fromItem the row, loaded or not
     * @return these values
     */
    public ItemLikeLinkValues fromItem(Ref<Item, Long> fromItem) {
        return setRef(ItemLikeLinkTable.Keys.FROM_ITEM, fromItem);
    }

    /**
     * {@code from_item_id bigint not null}: {@link ItemLikeLink#fromItem()}.
     *
     * @param fromItemId the row's key
     * @return these values
     */
    public ItemLikeLinkValues fromItemId(Long fromItemId) {
        return set(ITEM_LIKE_LINK.FROM_ITEM_ID, fromItemId);
    }

    /**
     * {@code to_item_id bigint not null}: {@link ItemLikeLink#toItem()}.
     *
     * @param toItem the row, which has been written before
     * @return these values
     */
    public ItemLikeLinkValues toItem(Item toItem) {
        return setRow(ItemLikeLinkTable.Keys.TO_ITEM, toItem);
    }

    /**
     * {@code to_item_id bigint not null}: {@link ItemLikeLink#toItem()}.
     *
     * @param toItem the row, loaded or not
     * @return these values
     */
    public ItemLikeLinkValues toItem(Ref<Item, Long> toItem) {
        return setRef(ItemLikeLinkTable.Keys.TO_ITEM, toItem);
    }

    /**
     * {@code to_item_id bigint not null}: {@link ItemLikeLink#toItem()}.
     *
     * @param toItemId the row's key
     * @return these values
     */
    public ItemLikeLinkValues toItemId(Long toItemId) {
        return set(ITEM_LIKE_LINK.TO_ITEM_ID, toItemId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemLikeLinkValues of(ItemLikeLink model) {
        return new ItemLikeLinkValues()
                .given(ITEM_LIKE_LINK.FROM_ITEM_ID, key(model.fromItem()))
                .given(ITEM_LIKE_LINK.TO_ITEM_ID, key(model.toItem()));
    }
}
