package app;

import static app.EndlessTable.ENDLESS;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Endless}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class EndlessValues extends Values<EndlessValues> {
    /** No values yet. */
    public EndlessValues() {}

    /**
     * {@code name varchar(255) not null}: {@link Endless#name()}.
     *
     * @param name the value
     * @return these values
     */
    public EndlessValues name(String name) {
        return set(ENDLESS.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static EndlessValues of(Endless model) {
        return new EndlessValues()
                .set(ENDLESS.NAME, model.name());
    }
}
