package app;

import static app.None_Table.NONE_;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link None_}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class None_Values extends Values<None_Values> {
    /** No values yet. */
    public None_Values() {}

    /**
     * {@code id bigint not null}: {@link None_#id()}.
     *
     * @param id the value
     * @return these values
     */
    public None_Values id(Long id) {
        return set(NONE_.ID, id);
    }

    /**
     * {@code name varchar(255) not null}: {@link None_#name()}.
     *
     * @param name the value
     * @return these values
     */
    public None_Values name(String name) {
        return set(NONE_.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static None_Values of(None_ model) {
        return new None_Values()
                .set(NONE_.ID, model.id())
                .set(NONE_.NAME, model.name());
    }
}
