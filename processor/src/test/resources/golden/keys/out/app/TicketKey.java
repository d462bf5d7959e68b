package app;

import java.io.Serializable;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link Ticket}.
 *
 * @param seatId {@code seat_line integer not null, seat_place varchar(4) not null}: {@link Ticket#seat()}
 * @param playId {@code play_id bigint not null}: {@link Ticket#play()}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record TicketKey(SeatKey seatId, Long playId) implements Serializable {}
