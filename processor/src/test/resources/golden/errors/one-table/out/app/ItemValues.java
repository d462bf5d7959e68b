package app;

import static app.ItemTable.ITEM;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Item}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemValues extends Values<ItemValues> {
    /** No values yet. */
    public ItemValues() {}

    /**
     * {@code id bigint not null}: {@link Item#id()}.
     *
     * @param id the value
     * @return these values
     */
    public ItemValues id(Long id) {
        return set(ITEM.ID, id);
    }

    /**
     * {@code tag_id bigint not null}: {@link Item#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public ItemValues tag(Tag tag) {
        return setRow(ItemTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link Item#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public ItemValues tag(Ref<Tag, Long> tag) {
        return setRef(ItemTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link Item#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public ItemValues tagId(Long tagId) {
        return set(ITEM.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemValues of(Item model) {
        return new ItemValues()
                .given(ITEM.ID, model.id())
                .given(ITEM.TAG_ID, key(model.tag()));
    }
}
