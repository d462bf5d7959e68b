package app;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Bare}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BareValues extends Values<BareValues> {
    /** No values yet. */
    public BareValues() {}

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static BareValues of(Bare model) {
        return new BareValues();
    }
}
