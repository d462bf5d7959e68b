package app;

import static app.ItemTwiceLinkTable.ITEM_TWICE_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemTwiceLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemTwiceLinkValues extends Values<ItemTwiceLinkValues> {
    /** No values yet. */
    public ItemTwiceLinkValues() {}

    /**
     * {@code item_id bigint not null}: {@link ItemTwiceLink#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public ItemTwiceLinkValues item(Item item) {
        return setRow(ItemTwiceLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemTwiceLink#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public ItemTwiceLinkValues item(Ref<Item, Long> item) {
        return setRef(ItemTwiceLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemTwiceLink#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public ItemTwiceLinkValues itemId(Long itemId) {
        return set(ITEM_TWICE_LINK.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemTwiceLink#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public ItemTwiceLinkValues tag(Tag tag) {
        return setRow(ItemTwiceLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemTwiceLink#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public ItemTwiceLinkValues tag(Ref<Tag, Long> tag) {
        return setRef(ItemTwiceLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemTwiceLink#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public ItemTwiceLinkValues tagId(Long tagId) {
        return set(ITEM_TWICE_LINK.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemTwiceLinkValues of(ItemTwiceLink model) {
        return new ItemTwiceLinkValues()
                .given(ITEM_TWICE_LINK.ITEM_ID, key(model.item()))
                .given(ITEM_TWICE_LINK.TAG_ID, key(model.tag()));
    }
}
