package app;

import static app.TwoTable.TWO;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Two}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class TwoValues extends Values<TwoValues> {
    /** No values yet. */
    TwoValues() {}

    /**
     * {@code id bigint not null}: {@link Two#id()}.
     *
     * @param id the value
     * @return these values
     */
    TwoValues id(Long id) {
        return set(TWO.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static TwoValues of(Two model) {
        return new TwoValues()
                .given(TWO.ID, model.id());
    }
}
