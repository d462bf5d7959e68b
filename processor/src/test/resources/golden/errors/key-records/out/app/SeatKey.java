package app;

import java.io.Serializable;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link Seat}.
 *
 * @param seat {@code seat integer not null}: {@link Seat#seat()}
 * @param line {@code line varchar(255) not null}: {@link Seat#line()}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record SeatKey(int seat, String line) implements Serializable {}
