package app;

import static app.ItemMismatchLinkTable.ITEM_MISMATCH_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemMismatchLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemMismatchLinkValues extends Values<ItemMismatchLinkValues> {
    /** No values yet. */
    public ItemMismatchLinkValues() {}

    /**
     * {@code item_id bigint not null}: {@link ItemMismatchLink#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public ItemMismatchLinkValues item(Item item) {
        return setRow(ItemMismatchLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemMismatchLink#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public ItemMismatchLinkValues item(Ref<Item, Long> item) {
        return setRef(ItemMismatchLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemMismatchLink#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public ItemMismatchLinkValues itemId(Long itemId) {
        return set(ITEM_MISMATCH_LINK.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemMismatchLink#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public ItemMismatchLinkValues tag(Tag tag) {
        return setRow(ItemMismatchLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemMismatchLink#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public ItemMismatchLinkValues tag(Ref<Tag, Long> tag) {
        return setRef(ItemMismatchLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemMismatchLink#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public ItemMismatchLinkValues tagId(Long tagId) {
        return set(ITEM_MISMATCH_LINK.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemMismatchLinkValues of(ItemMismatchLink model) {
        return new ItemMismatchLinkValues()
                .given(ITEM_MISMATCH_LINK.ITEM_ID, key(model.item()))
                .given(ITEM_MISMATCH_LINK.TAG_ID, key(model.tag()));
    }
}
