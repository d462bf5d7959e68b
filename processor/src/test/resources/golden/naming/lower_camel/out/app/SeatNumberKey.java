package app;

import java.io.Serializable;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link SeatNumber}.
 *
 * @param rowNumber {@code rowNumber integer not null}: {@link SeatNumber#rowNumber()}
 * @param seatPlace {@code seatPlace varchar(255) not null}: {@link SeatNumber#seatPlace()}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record SeatNumberKey(int rowNumber, String seatPlace) implements Serializable {}
