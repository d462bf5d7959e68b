package app;

import static app.LonelyTable.LONELY;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Lonely}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LonelyValues extends Values<LonelyValues> {
    /** No values yet. */
    public LonelyValues() {}

    /**
     * {@code name varchar(255) not null}: {@link Lonely#name()}.
     *
     * @param name the value
     * @return these values
     */
    public LonelyValues name(String name) {
        return set(LONELY.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static LonelyValues of(Lonely model) {
        return new LonelyValues()
                .set(LONELY.NAME, model.name());
    }
}
