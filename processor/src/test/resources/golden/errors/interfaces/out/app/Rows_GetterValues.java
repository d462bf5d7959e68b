package app;

import static app.Rows_GetterTable.ROWS_GETTER;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Rows.Getter}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_GetterValues extends Values<Rows_GetterValues> {
    /** No values yet. */
    Rows_GetterValues() {}

    /**
     * {@code id bigint not null}: {@link Rows.Getter#id}.
     *
     * @param id the value
     * @return these values
     */
    Rows_GetterValues id(Long id) {
        return set(ROWS_GETTER.ID, id);
    }

    /**
     * {@code word varchar(255) not null}: {@link Rows.Getter#getWord()}.
     *
     * @param word the value
     * @return these values
     */
    Rows_GetterValues word(String word) {
        return set(ROWS_GETTER.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static Rows_GetterValues of(Rows.Getter model) {
        return new Rows_GetterValues()
                .given(ROWS_GETTER.ID, model.id)
                .set(ROWS_GETTER.WORD, model.getWord());
    }
}
