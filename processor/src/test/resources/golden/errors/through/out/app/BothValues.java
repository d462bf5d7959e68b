package app;

import static app.BothTable.BOTH;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Both}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BothValues extends Values<BothValues> {
    /** No values yet. */
    public BothValues() {}

    /**
     * {@code id bigint not null}: {@link Both#id()}.
     *
     * @param id the value
     * @return these values
     */
    public BothValues id(Long id) {
        return set(BOTH.ID, id);
    }

    /**
     * {@code item_id bigint not null}: {@link Both#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public BothValues item(Item item) {
        return setRow(BothTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link Both#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public BothValues item(Ref<Item, Long> item) {
        return setRef(BothTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link Both#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public BothValues itemId(Long itemId) {
        return set(BOTH.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: {@link Both#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public BothValues tag(Tag tag) {
        return setRow(BothTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link Both#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public BothValues tag(Ref<Tag, Long> tag) {
        return setRef(BothTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link Both#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public BothValues tagId(Long tagId) {
        return set(BOTH.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static BothValues of(Both model) {
        return new BothValues()
                .given(BOTH.ID, model.id())
                .given(BOTH.ITEM_ID, key(model.item()))
                .given(BOTH.TAG_ID, key(model.tag()));
    }
}
