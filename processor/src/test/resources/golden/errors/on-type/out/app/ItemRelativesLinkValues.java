package app;

import static app.ItemRelativesLinkTable.ITEM_RELATIVES_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemRelativesLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemRelativesLinkValues extends Values<ItemRelativesLinkValues> {
    /** No values yet. */
    public ItemRelativesLinkValues() {}

    /**
     * {@code from_item_id bigint not null}: {@link ItemRelativesLink#fromItem()}.
     *
     * @param fromItem the row, which has been written before
     * @return these values
     */
    public ItemRelativesLinkValues fromItem(Item fromItem) {
        return setRow(ItemRelativesLinkTable.Keys.FROM_ITEM, fromItem);
    }

    /**
     * {@code from_item_id bigint not null}: {@link ItemRelativesLink#fromItem()}.
     *
     * @param fromItem the row, loaded or not
     * @return these values
     */
    public ItemRelativesLinkValues fromItem(Ref<Item, Long> fromItem) {
        return setRef(ItemRelativesLinkTable.Keys.FROM_ITEM, fromItem);
    }

    /**
     * {@code from_item_id bigint not null}: {@link ItemRelativesLink#fromItem()}.
     *
     * @param fromItemId the row's key
     * @return these values
     */
    public ItemRelativesLinkValues fromItemId(Long fromItemId) {
        return set(ITEM_RELATIVES_LINK.FROM_ITEM_ID, fromItemId);
    }

    /**
     * {@code to_item_id bigint not null}: {@link ItemRelativesLink#toItem()}.
     *
     * @param toItem the row, which has been written before
     * @return these values
     */
    public ItemRelativesLinkValues toItem(Item toItem) {
        return setRow(ItemRelativesLinkTable.Keys.TO_ITEM, toItem);
    }

    /**
     * {@code to_item_id bigint not null}: {@link ItemRelativesLink#toItem()}.
     *
     * @param toItem the row, loaded or not
     * @return these values
     */
    public ItemRelativesLinkValues toItem(Ref<Item, Long> toItem) {
        return setRef(ItemRelativesLinkTable.Keys.TO_ITEM, toItem);
    }

    /**
     * {@code to_item_id bigint not null}: {@link ItemRelativesLink#toItem()}.
     *
     * @param toItemId the row's key
     * @return these values
     */
    public ItemRelativesLinkValues toItemId(Long toItemId) {
        return set(ITEM_RELATIVES_LINK.TO_ITEM_ID, toItemId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemRelativesLinkValues of(ItemRelativesLink model) {
        return new ItemRelativesLinkValues()
                .given(ITEM_RELATIVES_LINK.FROM_ITEM_ID, key(model.fromItem()))
                .given(ITEM_RELATIVES_LINK.TO_ITEM_ID, key(model.toItem()));
    }
}
