package app;

import static app.BareTable.BARE;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Bare}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BareValues extends Values<BareValues> {
    /** No values yet. */
    public BareValues() {}

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public BareValues item(Item item) {
        return setRow(BareTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public BareValues item(Ref<Item, Long> item) {
        return setRef(BareTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public BareValues itemId(Long itemId) {
        return set(BARE.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public BareValues tag(Tag tag) {
        return setRow(BareTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public BareValues tag(Ref<Tag, Long> tag) {
        return setRef(BareTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public BareValues tagId(Long tagId) {
        return set(BARE.TAG_ID, tagId);
    }

    /**
     * {@code note varchar(255)}: {@link Bare#note()}.
     *
     * @param note the value
     * @return these values
     */
    public BareValues note(@Nullable String note) {
        return set(BARE.NOTE, note);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static BareValues of(Bare model) {
        return new BareValues()
                .set(BARE.NOTE, model.note());
    }
}
