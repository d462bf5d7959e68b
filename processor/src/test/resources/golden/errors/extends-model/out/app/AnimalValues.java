package app;

import static app.AnimalTable.ANIMAL;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Animal}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class AnimalValues extends Values<AnimalValues> {
    /** No values yet. */
    AnimalValues() {}

    /**
     * {@code id bigint not null}: {@link Animal#id}.
     *
     * @param id the value
     * @return these values
     */
    AnimalValues id(Long id) {
        return set(ANIMAL.ID, id);
    }

    /**
     * {@code name varchar(255) not null}: {@link Animal#name}.
     *
     * @param name the value
     * @return these values
     */
    AnimalValues name(String name) {
        return set(ANIMAL.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static AnimalValues of(Animal model) {
        return new AnimalValues()
                .given(ANIMAL.ID, model.id)
                .set(ANIMAL.NAME, model.name);
    }
}
