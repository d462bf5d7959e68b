package app;

import static app.ItemMadeLinkTable.ITEM_MADE_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemMadeLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemMadeLinkValues extends Values<ItemMadeLinkValues> {
    /** No values yet. */
    public ItemMadeLinkValues() {}

    /**
     * {@code item_id bigint not null}: {@link ItemMadeLink#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public ItemMadeLinkValues item(Item item) {
        return setRow(ItemMadeLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemMadeLink#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public ItemMadeLinkValues item(Ref<Item, Long> item) {
        return setRef(ItemMadeLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemMadeLink#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public ItemMadeLinkValues itemId(Long itemId) {
        return set(ITEM_MADE_LINK.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemMadeLink#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public ItemMadeLinkValues tag(Tag tag) {
        return setRow(ItemMadeLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemMadeLink#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public ItemMadeLinkValues tag(Ref<Tag, Long> tag) {
        return setRef(ItemMadeLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemMadeLink#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public ItemMadeLinkValues tagId(Long tagId) {
        return set(ITEM_MADE_LINK.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemMadeLinkValues of(ItemMadeLink model) {
        return new ItemMadeLinkValues()
                .given(ITEM_MADE_LINK.ITEM_ID, key(model.item()))
                .given(ITEM_MADE_LINK.TAG_ID, key(model.tag()));
    }
}
