package app;

import static app.KnotTable.KNOT;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Knot}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class KnotValues extends Values<KnotValues> {
    /** No values yet. */
    public KnotValues() {}

    /**
     * {@code id bigint not null}: {@link Knot#id()}.
     *
     * @param id the value
     * @return these values
     */
    public KnotValues id(Long id) {
        return set(KNOT.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static KnotValues of(Knot model) {
        return new KnotValues()
                .given(KNOT.ID, model.id());
    }
}
