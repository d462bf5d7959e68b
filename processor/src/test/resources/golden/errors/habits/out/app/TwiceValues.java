package app;

import static app.TwiceTable.TWICE;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Twice}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class TwiceValues extends Values<TwiceValues> {
    /** No values yet. */
    TwiceValues() {}

    /**
     * {@code id bigint not null}: {@link Twice#id}.
     *
     * @param id the value
     * @return these values
     */
    TwiceValues id(Long id) {
        return set(TWICE.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static TwiceValues of(Twice model) {
        return new TwiceValues()
                .given(TWICE.ID, model.id);
    }
}
