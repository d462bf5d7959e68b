package app;

import static app.ItemTagsLinkTable.ITEM_TAGS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemTagsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemTagsLinkValues extends Values<ItemTagsLinkValues> {
    /** No values yet. */
    public ItemTagsLinkValues() {}

    /**
     * {@code item_id bigint not null}: {@link ItemTagsLink#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public ItemTagsLinkValues item(Item item) {
        return setRow(ItemTagsLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemTagsLink#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public ItemTagsLinkValues item(Ref<Item, Long> item) {
        return setRef(ItemTagsLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemTagsLink#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public ItemTagsLinkValues itemId(Long itemId) {
        return set(ITEM_TAGS_LINK.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemTagsLink#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public ItemTagsLinkValues tag(Tag tag) {
        return setRow(ItemTagsLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemTagsLink#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public ItemTagsLinkValues tag(Ref<Tag, Long> tag) {
        return setRef(ItemTagsLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link ItemTagsLink#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public ItemTagsLinkValues tagId(Long tagId) {
        return set(ITEM_TAGS_LINK.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemTagsLinkValues of(ItemTagsLink model) {
        return new ItemTagsLinkValues()
                .given(ITEM_TAGS_LINK.ITEM_ID, key(model.item()))
                .given(ITEM_TAGS_LINK.TAG_ID, key(model.tag()));
    }
}
