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
     * {@code line integer not null}: {@link Seat#line()}.
     *
     * @param line the value
     * @return these values
     */
    public SeatValues line(int line) {
        return set(SEAT.LINE, line);
    }

    /**
     * {@code place varchar(255) not null}: {@link Seat#place()}.
     *
     * @param place the value
     * @return these values
     */
    public SeatValues place(String place) {
        return set(SEAT.PLACE, place);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static SeatValues of(Seat model) {
        return new SeatValues()
                .set(SEAT.LINE, model.line())
                .given(SEAT.PLACE, model.place());
    }
}
