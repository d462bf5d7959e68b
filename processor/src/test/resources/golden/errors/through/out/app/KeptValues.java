package app;

import static app.KeptTable.KEPT;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Kept}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class KeptValues extends Values<KeptValues> {
    /** No values yet. */
    public KeptValues() {}

    /**
     * {@code item_id bigint not null}: {@link Kept#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public KeptValues item(Item item) {
        return setRow(KeptTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link Kept#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public KeptValues item(Ref<Item, Long> item) {
        return setRef(KeptTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link Kept#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public KeptValues itemId(Long itemId) {
        return set(KEPT.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: {@link Kept#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public KeptValues tag(Tag tag) {
        return setRow(KeptTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link Kept#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public KeptValues tag(Ref<Tag, Long> tag) {
        return setRef(KeptTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link Kept#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public KeptValues tagId(Long tagId) {
        return set(KEPT.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static KeptValues of(Kept model) {
        return new KeptValues()
                .given(KEPT.ITEM_ID, key(model.item()))
                .given(KEPT.TAG_ID, key(model.tag()));
    }
}
