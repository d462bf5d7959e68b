package app;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link SeatNeighboursLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatNeighboursLinkValues extends Values<SeatNeighboursLinkValues> {
    /** No values yet. */
    public SeatNeighboursLinkValues() {}

    /**
     * {@code from_seat_line integer not null, from_seat_place varchar(4) not null}: {@link
     * SeatNeighboursLink#fromSeat()}.
     *
     * @param fromSeat the row, which has been written before
     * @return these values
     */
    public SeatNeighboursLinkValues fromSeat(Seat fromSeat) {
        return setRow(SeatNeighboursLinkTable.Keys.FROM_SEAT, fromSeat);
    }

    /**
     * {@code from_seat_line integer not null, from_seat_place varchar(4) not null}: {@link
     * SeatNeighboursLink#fromSeat()}.
     *
     * @param fromSeat the row, loaded or not
     * @return these values
     */
    public SeatNeighboursLinkValues fromSeat(Ref<Seat, SeatKey> fromSeat) {
        return setRef(SeatNeighboursLinkTable.Keys.FROM_SEAT, fromSeat);
    }

    /**
     * {@code from_seat_line integer not null, from_seat_place varchar(4) not null}: {@link
     * SeatNeighboursLink#fromSeat()}.
     *
     * @param fromSeatId the row's key
     * @return these values
     */
    public SeatNeighboursLinkValues fromSeatId(SeatKey fromSeatId) {
        return set(SeatNeighboursLinkTable.Keys.FROM_SEAT, fromSeatId);
    }

    /**
     * {@code to_seat_line integer not null, to_seat_place varchar(4) not null}: {@link SeatNeighboursLink#toSeat()}.
     *
     * @param toSeat the row, which has been written before
     * @return these values
     */
    public SeatNeighboursLinkValues toSeat(Seat toSeat) {
        return setRow(SeatNeighboursLinkTable.Keys.TO_SEAT, toSeat);
    }

    /**
     * {@code to_seat_line integer not null, to_seat_place varchar(4) not null}: {@link SeatNeighboursLink#toSeat()}.
     *
     * @param toSeat the row, loaded or not
     * @return these values
     */
    public SeatNeighboursLinkValues toSeat(Ref<Seat, SeatKey> toSeat) {
        return setRef(SeatNeighboursLinkTable.Keys.TO_SEAT, toSeat);
    }

    /**
     * {@code to_seat_line integer not null, to_seat_place varchar(4) not null}: {@link SeatNeighboursLink#toSeat()}.
     *
     * @param toSeatId the row's key
     * @return these values
     */
    public SeatNeighboursLinkValues toSeatId(SeatKey toSeatId) {
        return set(SeatNeighboursLinkTable.Keys.TO_SEAT, toSeatId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static SeatNeighboursLinkValues of(SeatNeighboursLink model) {
        return new SeatNeighboursLinkValues()
                .given(SeatNeighboursLinkTable.Keys.FROM_SEAT, key(model.fromSeat()))
                .given(SeatNeighboursLinkTable.Keys.TO_SEAT, key(model.toSeat()));
    }
}
