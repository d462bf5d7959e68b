package app;

import static app.SeatTable.SEAT;

import dev.throughline.Ref;
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
     * {@code line varchar(255) not null}: {@link Seat#line()}.
     *
     * @param line the value
     * @return these values
     */
    public SeatValues line(String line) {
        return set(SEAT.LINE, line);
    }

    /**
     * {@code next_seat integer not null, next_line varchar(255) not null}: {@link Seat#next()}.
     *
     * @param next the row, which has been written before
     * @return these values
     */
    public SeatValues next(Seat next) {
        return setRow(SeatTable.Keys.NEXT, next);
    }

    /**
     * {@code next_seat integer not null, next_line varchar(255) not null}: {@link Seat#next()}.
     *
     * @param next the row, loaded or not
     * @return these values
     */
    public SeatValues next(Ref<Seat, SeatKey> next) {
        return setRef(SeatTable.Keys.NEXT, next);
    }

    /**
     * {@code next_seat integer not null, next_line varchar(255) not null}: {@link Seat#next()}.
     *
     * @param nextId the row's key
     * @return these values
     */
    public SeatValues nextId(SeatKey nextId) {
        return set(SeatTable.Keys.NEXT, nextId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static SeatValues of(Seat model) {
        return new SeatValues()
                .set(SEAT.LINE, model.line())
                .given(SeatTable.Keys.NEXT, key(model.next()));
    }
}
