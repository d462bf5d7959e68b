package app;

import static app.GivenTable.GIVEN;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Given}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class GivenValues extends Values<GivenValues> {
    /** No values yet. */
    public GivenValues() {}

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public GivenValues item(Item item) {
        return setRow(GivenTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public GivenValues item(Ref<Item, Long> item) {
        return setRef(GivenTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public GivenValues itemId(Long itemId) {
        return set(GIVEN.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public GivenValues tag(Tag tag) {
        return setRow(GivenTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public GivenValues tag(Ref<Tag, Long> tag) {
        return setRef(GivenTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public GivenValues tagId(Long tagId) {
        return set(GIVEN.TAG_ID, tagId);
    }

    /**
     * {@code name varchar(255)}: {@link Given#name()}.
     *
     * @param name the value
     * @return these values
     */
    public GivenValues name(@Nullable String name) {
        return set(GIVEN.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static GivenValues of(Given model) {
        return new GivenValues()
                .set(GIVEN.NAME, model.name());
    }
}
