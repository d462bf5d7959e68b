package app;

import static app.ThingTable.THING;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Thing}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class ThingValues extends Values<ThingValues> {
    /** No values yet. */
    ThingValues() {}

    /**
     * {@code id bigint not null}: {@link Thing#getId()}.
     *
     * @param id the value
     * @return these values
     */
    ThingValues id(Long id) {
        return set(THING.ID, id);
    }

    /**
     * {@code name varchar(255) not null}: {@link Thing#name}.
     *
     * @param name the value
     * @return these values
     */
    ThingValues name(String name) {
        return set(THING.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static ThingValues of(Thing model) {
        return new ThingValues()
                .given(THING.ID, model.getId())
                .set(THING.NAME, model.name);
    }
}
