package app;

import static app.GuestTable.GUEST;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Guest}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class GuestValues extends Values<GuestValues> {
    /** No values yet. */
    public GuestValues() {}

    /**
     * {@code id bigint not null}: {@link Guest#id()}.
     *
     * @param id the value
     * @return these values
     */
    public GuestValues id(Long id) {
        return set(GUEST.ID, id);
    }

    /**
     * {@code seat_seat integer not null, seat_line varchar(255) not null}: {@link Guest#seat()}.
     *
     * @param seat the row, which has been written before
     * @return these values
     */
    public GuestValues seat(Seat seat) {
        return setRow(GuestTable.Keys.SEAT, seat);
    }

    /**
     * {@code seat_seat integer not null, seat_line varchar(255) not null}: {@link Guest#seat()}.
     *
     * @param seat the row, loaded or not
     * @return these values
     */
    public GuestValues seat(Ref<Seat, SeatKey> seat) {
        return setRef(GuestTable.Keys.SEAT, seat);
    }

    /**
     * {@code seat_seat integer not null, seat_line varchar(255) not null}: {@link Guest#seat()}.
     *
     * @param seatId the row's key
     * @return these values
     */
    public GuestValues seatId(SeatKey seatId) {
        return set(GuestTable.Keys.SEAT, seatId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static GuestValues of(Guest model) {
        return new GuestValues()
                .given(GUEST.ID, model.id())
                .given(GuestTable.Keys.SEAT, key(model.seat()));
    }
}
