package app;

import static app.Rows_TornTable.ROWS_TORN;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Rows.Torn}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_TornValues extends Values<Rows_TornValues> {
    /** No values yet. */
    Rows_TornValues() {}

    /**
     * {@code id bigint not null}: {@link Rows.Torn#id()}.
     *
     * @param id the value
     * @return these values
     */
    Rows_TornValues id(Long id) {
        return set(ROWS_TORN.ID, id);
    }

    /**
     * {@code word varchar(20) not null}: {@link Rows.Torn#word()}.
     *
     * @param word the value
     * @return these values
     */
    Rows_TornValues word(String word) {
        return set(ROWS_TORN.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static Rows_TornValues of(Rows.Torn model) {
        return new Rows_TornValues()
                .given(ROWS_TORN.ID, model.id())
                .set(ROWS_TORN.WORD, model.word());
    }
}
