package dev.throughline.json;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Is known by a number and a text, stands behind one of its kind and beside others, and is booked by guests. */
@Model(table = "seats", orderBy = "place")
public record Seat(
        @Id int line,
        @Id @Column(length = 4) String place,
        @ForeignKey @Nullable Ref<Seat, SeatKey> behind,
        @ManyToMany(symmetrical = true) Many<Seat> neighbours,
        @ManyToMany(through = Booking.class) Many<Linked<Guest, Booking>> guests) {}
