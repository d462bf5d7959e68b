package app;

import static app.BookingTable.BOOKING;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Booking}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BookingValues extends Values<BookingValues> {
    /** No values yet. */
    public BookingValues() {}

    /**
     * {@code line_number integer not null, place varchar(4) not null}: {@link Booking#seat()}.
     *
     * @param seat the row, which has been written before
     * @return these values
     */
    public BookingValues seat(Seat seat) {
        return setRow(BookingTable.Keys.SEAT, seat);
    }

    /**
     * {@code line_number integer not null, place varchar(4) not null}: {@link Booking#seat()}.
     *
     * @param seat the row, loaded or not
     * @return these values
     */
    public BookingValues seat(Ref<Seat, SeatKey> seat) {
        return setRef(BookingTable.Keys.SEAT, seat);
    }

    /**
     * {@code line_number integer not null, place varchar(4) not null}: {@link Booking#seat()}.
     *
     * @param seatId the row's key
     * @return these values
     */
    public BookingValues seatId(SeatKey seatId) {
        return set(BookingTable.Keys.SEAT, seatId);
    }

    /**
     * {@code guest_rank varchar(10) not null, guest_name varchar(40) not null}: {@link Booking#guest()}.
     *
     * @param guest the row, which has been written before
     * @return these values
     */
    public BookingValues guest(Guest guest) {
        return setRow(BookingTable.Keys.GUEST, guest);
    }

    /**
     * {@code guest_rank varchar(10) not null, guest_name varchar(40) not null}: {@link Booking#guest()}.
     *
     * @param guest the row, loaded or not
     * @return these values
     */
    public BookingValues guest(Ref<Guest, GuestKey> guest) {
        return setRef(BookingTable.Keys.GUEST, guest);
    }

    /**
     * {@code guest_rank varchar(10) not null, guest_name varchar(40) not null}: {@link Booking#guest()}.
     *
     * @param guestId the row's key
     * @return these values
     */
    public BookingValues guestId(GuestKey guestId) {
        return set(BookingTable.Keys.GUEST, guestId);
    }

    /**
     * {@code price integer}: {@link Booking#price()}.
     *
     * @param price the value
     * @return these values
     */
    public BookingValues price(@Nullable Integer price) {
        return set(BOOKING.PRICE, price);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static BookingValues of(Booking model) {
        return new BookingValues()
                .given(BookingTable.Keys.SEAT, key(model.seat()))
                .given(BookingTable.Keys.GUEST, key(model.guest()))
                .set(BOOKING.PRICE, model.price());
    }
}
