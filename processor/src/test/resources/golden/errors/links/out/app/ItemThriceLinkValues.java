package app;

import static app.ItemThriceLinkTable.ITEM_THRICE_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemThriceLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemThriceLinkValues extends Values<ItemThriceLinkValues> {
    /** No values yet. */
    public ItemThriceLinkValues() {}

    /**
     * {@code item_id bigint not null}: {@link ItemThriceLink#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public ItemThriceLinkValues item(Item item) {
        return setRow(ItemThriceLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemThriceLink#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public ItemThriceLinkValues item(Ref<Item, Long> item) {
        return setRef(ItemThriceLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemThriceLink#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public ItemThriceLinkValues itemId(Long itemId) {
        return set(ITEM_THRICE_LINK.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemThriceLink#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public ItemThriceLinkValues tag(Tag tag) {
        return setRow(ItemThriceLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemThriceLink#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public ItemThriceLinkValues tag(Ref<Tag, Long> tag) {
        return setRef(ItemThriceLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemThriceLink#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public ItemThriceLinkValues tagId(Long tagId) {
        return set(ITEM_THRICE_LINK.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemThriceLinkValues of(ItemThriceLink model) {
        return new ItemThriceLinkValues()
                .given(ITEM_THRICE_LINK.ITEM_ID, key(model.item()))
                .given(ITEM_THRICE_LINK.TAG_ID, key(model.tag()));
    }
}
