package app;

import static app.PlaceTable.PLACE;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Place}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PlaceValues extends Values<PlaceValues> {
    /** No values yet. */
    public PlaceValues() {}

    /**
     * {@code number integer not null}: {@link Place#number()}.
     *
     * @param number the value
     * @return these values
     */
    public PlaceValues number(int number) {
        return set(PLACE.NUMBER, number);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PlaceValues of(Place model) {
        return new PlaceValues()
                .set(PLACE.NUMBER, model.number());
    }
}
