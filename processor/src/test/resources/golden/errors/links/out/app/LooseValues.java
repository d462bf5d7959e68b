package app;

import static app.LooseTable.LOOSE;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Loose}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LooseValues extends Values<LooseValues> {
    /** No values yet. */
    public LooseValues() {}

    /**
     * {@code item_id bigint not null}: {@link Loose#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public LooseValues item(Item item) {
        return setRow(LooseTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link Loose#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public LooseValues item(Ref<Item, Long> item) {
        return setRef(LooseTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link Loose#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public LooseValues itemId(Long itemId) {
        return set(LOOSE.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint}: {@link Loose#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public LooseValues tag(Tag tag) {
        return setRow(LooseTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint}: {@link Loose#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public LooseValues tag(Ref<Tag, Long> tag) {
        return setRef(LooseTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint}: {@link Loose#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public LooseValues tagId(@Nullable Long tagId) {
        return set(LOOSE.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static LooseValues of(Loose model) {
        return new LooseValues()
                .given(LOOSE.ITEM_ID, key(model.item()))
                .given(LOOSE.TAG_ID, key(model.tag()));
    }
}
