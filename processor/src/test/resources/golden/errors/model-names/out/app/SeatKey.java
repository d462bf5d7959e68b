package app;

import java.io.Serializable;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link Seat}.
 *
 * @param line {@code line integer not null}: {@link Seat#line()}
 * @param place {@code place varchar(255) not null}: {@link Seat#place()}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record SeatKey(int line, String place) implements Serializable {}
