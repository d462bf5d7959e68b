package app;

import java.io.Serializable;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link Booking}.
 *
 * @param seatId {@code line_number integer not null, place varchar(4) not null}: {@link Booking#seat()}
 * @param guestId {@code guest_rank varchar(10) not null, guest_name varchar(40) not null}: {@link Booking#guest()}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record BookingKey(SeatKey seatId, GuestKey guestId) implements Serializable {}
