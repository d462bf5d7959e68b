package app;

import static app.AloneTable.ALONE;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Alone}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class AloneValues extends Values<AloneValues> {
    /** No values yet. */
    public AloneValues() {}

    /**
     * {@code tag_id bigint not null}: {@link Alone#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public AloneValues tag(Tag tag) {
        return setRow(AloneTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link Alone#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public AloneValues tag(Ref<Tag, Long> tag) {
        return setRef(AloneTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link Alone#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public AloneValues tagId(Long tagId) {
        return set(ALONE.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static AloneValues of(Alone model) {
        return new AloneValues()
                .given(ALONE.TAG_ID, key(model.tag()));
    }
}
