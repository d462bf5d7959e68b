package app;

import static app.Rows_BothTable.ROWS_BOTH;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Rows.Both}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_BothValues extends Values<Rows_BothValues> {
    /** No values yet. */
    Rows_BothValues() {}

    /**
     * {@code word varchar(200) not null}: {@link Rows.Both#word()}.
     *
     * @param word the value
     * @return these values
     */
    Rows_BothValues word(String word) {
        return set(ROWS_BOTH.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static Rows_BothValues of(Rows.Both model) {
        return new Rows_BothValues()
                .set(ROWS_BOTH.WORD, model.word());
    }
}
