package app;

import static app.BlankTable.BLANK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Blank}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BlankValues extends Values<BlankValues> {
    /** No values yet. */
    public BlankValues() {}

    /**
     * {@code id bigint not null}: {@link Blank#id()}.
     *
     * @param id the value
     * @return these values
     */
    public BlankValues id(Long id) {
        return set(BLANK.ID, id);
    }

    /**
     * {@code  bigint not null}: {@link Blank#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public BlankValues tag(Tag tag) {
        return setRow(BlankTable.Keys.TAG, tag);
    }

    /**
     * {@code  bigint not null}: {@link Blank#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public BlankValues tag(Ref<Tag, Long> tag) {
        return setRef(BlankTable.Keys.TAG, tag);
    }

    /**
     * {@code  bigint not null}: {@link Blank#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public BlankValues tagId(Long tagId) {
        return set(BLANK.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static BlankValues of(Blank model) {
        return new BlankValues()
                .given(BLANK.ID, model.id())
                .given(BLANK.TAG_ID, key(model.tag()));
    }
}
