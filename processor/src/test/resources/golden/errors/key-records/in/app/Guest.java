package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** Has nothing wrong. */
@Model public record Guest(
        @Id Long id,
        @ForeignKey Ref<Seat, SeatKey> seat,
        @ForeignKey Ref<Place, PlaceKey> place) {}
