package app;

import static app.Rows_NearestTable.ROWS_NEAREST;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Rows.Nearest}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_NearestValues extends Values<Rows_NearestValues> {
    /** No values yet. */
    Rows_NearestValues() {}

    /**
     * {@code id bigint not null}: {@link Rows.Nearest#id()}.
     *
     * @param id the value
     * @return these values
     */
    Rows_NearestValues id(Long id) {
        return set(ROWS_NEAREST.ID, id);
    }

    /**
     * {@code word varchar(300) not null}: {@link Rows.Nearest#word()}.
     *
     * @param word the value
     * @return these values
     */
    Rows_NearestValues word(String word) {
        return set(ROWS_NEAREST.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static Rows_NearestValues of(Rows.Nearest model) {
        return new Rows_NearestValues()
                .given(ROWS_NEAREST.ID, model.id())
                .set(ROWS_NEAREST.WORD, model.word());
    }
}
