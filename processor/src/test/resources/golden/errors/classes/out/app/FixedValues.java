package app;

import static app.FixedTable.FIXED;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Fixed}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class FixedValues extends Values<FixedValues> {
    /** No values yet. */
    public FixedValues() {}

    /**
     * {@code id bigint not null}: {@link Fixed#id}.
     *
     * @param id the value
     * @return these values
     */
    public FixedValues id(Long id) {
        return set(FIXED.ID, id);
    }

    /**
     * {@code text varchar(255) not null}: {@link Fixed#text}.
     *
     * @param text the value
     * @return these values
     */
    public FixedValues text(String text) {
        return set(FIXED.TEXT, text);
    }

    /**
     * {@code word varchar(255) not null}: {@link Fixed#getWord()}.
     *
     * @param word the value
     * @return these values
     */
    public FixedValues word(String word) {
        return set(FIXED.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static FixedValues of(Fixed model) {
        return new FixedValues()
                .given(FIXED.ID, model.id)
                .set(FIXED.TEXT, model.text)
                .set(FIXED.WORD, model.getWord());
    }
}
