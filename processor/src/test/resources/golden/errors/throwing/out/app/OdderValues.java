package app;

import static app.OdderTable.ODDER;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Odder}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class OdderValues extends Values<OdderValues> {
    /** No values yet. */
    OdderValues() {}

    /**
     * {@code id bigint not null}: {@link Odder#id}.
     *
     * @param id the value
     * @return these values
     */
    OdderValues id(Long id) {
        return set(ODDER.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static OdderValues of(Odder model) {
        return new OdderValues()
                .given(ODDER.ID, model.id);
    }
}
