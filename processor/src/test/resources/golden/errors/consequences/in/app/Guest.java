package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model public record Guest(@Id Long id) {
    static SeatKey seat;
}
