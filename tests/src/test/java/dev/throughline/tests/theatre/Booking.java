package dev.throughline.tests.theatre;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Links a seat to a guest; both of its keys have two columns, and it has one of its own. */
@Model(table = "bookings")
public record Booking(
        @Id Long id,
        @ForeignKey(column = {"line_number", "place"}) Ref<Seat, SeatKey> seat,
        @ForeignKey Ref<Guest, GuestKey> guest,
        @Nullable Integer price) {}
