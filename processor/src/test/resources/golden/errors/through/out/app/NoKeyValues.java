package app;

import static app.NoKeyTable.NO_KEY;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link NoKey}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class NoKeyValues extends Values<NoKeyValues> {
    /** No values yet. */
    public NoKeyValues() {}

    /**
     * {@code id bigint not null}: {@link NoKey#id()}.
     *
     * @param id the value
     * @return these values
     */
    public NoKeyValues id(Long id) {
        return set(NO_KEY.ID, id);
    }

    /**
     * {@code name varchar(255) not null}: {@link NoKey#name()}.
     *
     * @param name the value
     * @return these values
     */
    public NoKeyValues name(String name) {
        return set(NO_KEY.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static NoKeyValues of(NoKey model) {
        return new NoKeyValues()
                .set(NO_KEY.ID, model.id())
                .set(NO_KEY.NAME, model.name());
    }
}
