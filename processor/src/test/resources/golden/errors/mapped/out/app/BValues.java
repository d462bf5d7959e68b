package app;

import static app.BTable.B;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link B}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BValues extends Values<BValues> {
    /** No values yet. */
    public BValues() {}

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public BValues item(Item item) {
        return setRow(BTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public BValues item(Ref<Item, Long> item) {
        return setRef(BTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public BValues itemId(Long itemId) {
        return set(B.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public BValues tag(Tag tag) {
        return setRow(BTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public BValues tag(Ref<Tag, Long> tag) {
        return setRef(BTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public BValues tagId(Long tagId) {
        return set(B.TAG_ID, tagId);
    }

    /**
     * {@code name varchar(255)}: {@link B#name()}.
     *
     * @param name the value
     * @return these values
     */
    public BValues name(@Nullable String name) {
        return set(B.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static BValues of(B model) {
        return new BValues()
                .set(B.NAME, model.name());
    }
}
