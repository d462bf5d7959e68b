package app;

import static app.OneTable.ONE;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link One}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class OneValues extends Values<OneValues> {
    /** No values yet. */
    OneValues() {}

    /**
     * {@code id bigint not null}: {@link One#id()}.
     *
     * @param id the value
     * @return these values
     */
    OneValues id(Long id) {
        return set(ONE.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static OneValues of(One model) {
        return new OneValues()
                .given(ONE.ID, model.id());
    }
}
