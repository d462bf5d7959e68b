package app;

import static app.GardenTable.GARDEN;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Garden}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class GardenValues extends Values<GardenValues> {
    /** No values yet. */
    public GardenValues() {}

    /**
     * {@code id bigint not null}: {@link Garden#id()}.
     *
     * @param id the value
     * @return these values
     */
    public GardenValues id(Long id) {
        return set(GARDEN.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static GardenValues of(Garden model) {
        return new GardenValues()
                .given(GARDEN.ID, model.id());
    }
}
