package app;

import static app.Rows_ExplicitTable.ROWS_EXPLICIT;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Rows.Explicit}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_ExplicitValues extends Values<Rows_ExplicitValues> {
    /** No values yet. */
    Rows_ExplicitValues() {}

    /**
     * {@code id bigint not null}: {@link Rows.Explicit#id()}.
     *
     * @param id the value
     * @return these values
     */
    Rows_ExplicitValues id(Long id) {
        return set(ROWS_EXPLICIT.ID, id);
    }

    /**
     * {@code word varchar(255) not null}: {@link Rows.Explicit#word()}.
     *
     * @param word the value
     * @return these values
     */
    Rows_ExplicitValues word(String word) {
        return set(ROWS_EXPLICIT.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static Rows_ExplicitValues of(Rows.Explicit model) {
        return new Rows_ExplicitValues()
                .given(ROWS_EXPLICIT.ID, model.id())
                .set(ROWS_EXPLICIT.WORD, model.word());
    }
}
