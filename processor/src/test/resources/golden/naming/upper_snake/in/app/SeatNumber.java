package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model
public record SeatNumber(@Id int rowNumber, @Id String seatPlace) {}
