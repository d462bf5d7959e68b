package app;

import static app.SeatTable.SEAT;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Seat}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatValues extends Values<SeatValues> {
    /** No values yet. */
    public SeatValues() {}

    /**
     * {@code name varchar(255) not null}: {@link Seat#name()}.
     *
     * @param name the value
     * @return these values
     */
    public SeatValues name(String name) {
        return set(SEAT.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static SeatValues of(Seat model) {
        return new SeatValues()
                .set(SEAT.NAME, model.name());
    }
}
