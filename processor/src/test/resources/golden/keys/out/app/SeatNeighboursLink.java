package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code seats_neighbours}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param fromSeat the {@link Seat}
 * @param toSeat the {@link Seat}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record SeatNeighboursLink(Ref<Seat, SeatKey> fromSeat, Ref<Seat, SeatKey> toSeat) {}
