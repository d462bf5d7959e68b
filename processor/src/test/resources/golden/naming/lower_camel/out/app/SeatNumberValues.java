package app;

import static app.SeatNumberTable.SEAT_NUMBER;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link SeatNumber}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatNumberValues extends Values<SeatNumberValues> {
    /** No values yet. */
    public SeatNumberValues() {}

    /**
     * {@code rowNumber integer not null}: {@link SeatNumber#rowNumber()}.
     *
     * @param rowNumber the value
     * @return these values
     */
    public SeatNumberValues rowNumber(int rowNumber) {
        return set(SEAT_NUMBER.ROW_NUMBER, rowNumber);
    }

    /**
     * {@code seatPlace varchar(255) not null}: {@link SeatNumber#seatPlace()}.
     *
     * @param seatPlace the value
     * @return these values
     */
    public SeatNumberValues seatPlace(String seatPlace) {
        return set(SEAT_NUMBER.SEAT_PLACE, seatPlace);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static SeatNumberValues of(SeatNumber model) {
        return new SeatNumberValues()
                .set(SEAT_NUMBER.ROW_NUMBER, model.rowNumber())
                .given(SEAT_NUMBER.SEAT_PLACE, model.seatPlace());
    }
}
