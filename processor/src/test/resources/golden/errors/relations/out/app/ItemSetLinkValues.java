package app;

import static app.ItemSetLinkTable.ITEM_SET_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemSetLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemSetLinkValues extends Values<ItemSetLinkValues> {
    /** No values yet. */
    public ItemSetLinkValues() {}

    /**
     * {@code item_id bigint not null}: {@link ItemSetLink#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public ItemSetLinkValues item(Item item) {
        return setRow(ItemSetLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemSetLink#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public ItemSetLinkValues item(Ref<Item, Long> item) {
        return setRef(ItemSetLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemSetLink#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public ItemSetLinkValues itemId(Long itemId) {
        return set(ITEM_SET_LINK.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemSetLink#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public ItemSetLinkValues tag(Tag tag) {
        return setRow(ItemSetLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemSetLink#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public ItemSetLinkValues tag(Ref<Tag, Long> tag) {
        return setRef(ItemSetLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemSetLink#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public ItemSetLinkValues tagId(Long tagId) {
        return set(ITEM_SET_LINK.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemSetLinkValues of(ItemSetLink model) {
        return new ItemSetLinkValues()
                .given(ITEM_SET_LINK.ITEM_ID, key(model.item()))
                .given(ITEM_SET_LINK.TAG_ID, key(model.tag()));
    }
}
