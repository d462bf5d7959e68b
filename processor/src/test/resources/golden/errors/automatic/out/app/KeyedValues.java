package app;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Keyed}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class KeyedValues extends Values<KeyedValues> {
    /** No values yet. */
    public KeyedValues() {}

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static KeyedValues of(Keyed model) {
        return new KeyedValues();
    }
}
