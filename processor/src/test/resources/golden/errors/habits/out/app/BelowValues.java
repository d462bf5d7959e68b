package app;

import static app.BelowTable.BELOW;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Below}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class BelowValues extends Values<BelowValues> {
    /** No values yet. */
    BelowValues() {}

    /**
     * {@code word varchar(255) not null}: {@link Below#word}.
     *
     * @param word the value
     * @return these values
     */
    BelowValues word(String word) {
        return set(BELOW.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static BelowValues of(Below model) {
        return new BelowValues()
                .set(BELOW.WORD, model.word);
    }
}
