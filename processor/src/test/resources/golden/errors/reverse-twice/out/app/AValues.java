package app;

import static app.ATable.A;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link A}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class AValues extends Values<AValues> {
    /** No values yet. */
    public AValues() {}

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public AValues item(Item item) {
        return setRow(ATable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public AValues item(Ref<Item, Long> item) {
        return setRef(ATable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public AValues itemId(Long itemId) {
        return set(A.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public AValues tag(Tag tag) {
        return setRow(ATable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public AValues tag(Ref<Tag, Long> tag) {
        return setRef(ATable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public AValues tagId(Long tagId) {
        return set(A.TAG_ID, tagId);
    }

    /**
     * {@code name varchar(255)}: {@link A#name()}.
     *
     * @param name the value
     * @return these values
     */
    public AValues name(@Nullable String name) {
        return set(A.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static AValues of(A model) {
        return new AValues()
                .set(A.NAME, model.name());
    }
}
