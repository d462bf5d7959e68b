package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code seats_plays}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param seat the {@link Seat}
 * @param play the {@link Play}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record SeatPlaysLink(Ref<Seat, SeatKey> seat, Ref<Play, Long> play) {}
