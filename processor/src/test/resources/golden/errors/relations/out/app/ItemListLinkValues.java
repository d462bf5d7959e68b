package app;

import static app.ItemListLinkTable.ITEM_LIST_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemListLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemListLinkValues extends Values<ItemListLinkValues> {
    /** No values yet. */
    public ItemListLinkValues() {}

    /**
     * {@code item_id bigint not null}: {@link ItemListLink#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public ItemListLinkValues item(Item item) {
        return setRow(ItemListLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemListLink#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public ItemListLinkValues item(Ref<Item, Long> item) {
        return setRef(ItemListLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemListLink#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public ItemListLinkValues itemId(Long itemId) {
        return set(ITEM_LIST_LINK.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemListLink#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public ItemListLinkValues tag(Tag tag) {
        return setRow(ItemListLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemListLink#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public ItemListLinkValues tag(Ref<Tag, Long> tag) {
        return setRef(ItemListLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemListLink#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public ItemListLinkValues tagId(Long tagId) {
        return set(ITEM_LIST_LINK.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemListLinkValues of(ItemListLink model) {
        return new ItemListLinkValues()
                .given(ITEM_LIST_LINK.ITEM_ID, key(model.item()))
                .given(ITEM_LIST_LINK.TAG_ID, key(model.tag()));
    }
}
