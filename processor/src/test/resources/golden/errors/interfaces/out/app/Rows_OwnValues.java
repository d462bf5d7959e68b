package app;

import static app.Rows_OwnTable.ROWS_OWN;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Rows.Own}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_OwnValues extends Values<Rows_OwnValues> {
    /** No values yet. */
    Rows_OwnValues() {}

    /**
     * {@code id bigint not null}: {@link Rows.Own#id()}.
     *
     * @param id the value
     * @return these values
     */
    Rows_OwnValues id(Long id) {
        return set(ROWS_OWN.ID, id);
    }

    /**
     * {@code word varchar(5) not null}: {@link Rows.Own#word()}.
     *
     * @param word the value
     * @return these values
     */
    Rows_OwnValues word(String word) {
        return set(ROWS_OWN.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static Rows_OwnValues of(Rows.Own model) {
        return new Rows_OwnValues()
                .given(ROWS_OWN.ID, model.id())
                .set(ROWS_OWN.WORD, model.word());
    }
}
