package app;

import static app.KeptTable.KEPT;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Kept}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class KeptValues extends Values<KeptValues> {
    /** No values yet. */
    KeptValues() {}

    /**
     * {@code id bigint not null}: {@link Kept#id()}.
     *
     * @param id the value
     * @return these values
     */
    KeptValues id(Long id) {
        return set(KEPT.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static KeptValues of(Kept model) {
        return new KeptValues()
                .given(KEPT.ID, model.id());
    }
}
