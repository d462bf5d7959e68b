package app;

import static app.None_Table.NONE_;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link None_}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class None_Values extends Values<None_Values> {
    /** No values yet. */
    public None_Values() {}

    /**
     * {@code id bigint not null}: {@link None_#id()}.
     *
     * @param id the value
     * @return these values
     */
    public None_Values id(Long id) {
        return set(NONE_.ID, id);
    }

    /**
     * {@code tag_id bigint not null}: {@link None_#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public None_Values tag(Tag tag) {
        return setRow(None_Table.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link None_#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public None_Values tag(Ref<Tag, Long> tag) {
        return setRef(None_Table.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link None_#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public None_Values tagId(Long tagId) {
        return set(NONE_.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static None_Values of(None_ model) {
        return new None_Values()
                .given(NONE_.ID, model.id())
                .given(NONE_.TAG_ID, key(model.tag()));
    }
}
