package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Links a seat to a guest; both of its keys have two columns, and together they are its own. */
@Model(table = "bookings", orderBy = {"-guest", "price"})
public record Booking(
        @Id @ForeignKey(column = {"line_number", "place"}) Ref<Seat, SeatKey> seat,
        @Id @ForeignKey Ref<Guest, GuestKey> guest,
        @Nullable Integer price) {}
