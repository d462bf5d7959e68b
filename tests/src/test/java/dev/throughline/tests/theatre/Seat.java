package dev.throughline.tests.theatre;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Is known by a number and a text; refers to its own kind by both. */
@Model(table = "seats")
public record Seat(
        @Id int line,
        @Id @Column(length = 4) String place,
        @Column(length = 20) @Nullable String label,
        @ForeignKey @Nullable Ref<Seat, SeatKey> behind,
        @ManyToMany Many<Play> plays,
        @ManyToMany(relatedName = "neighbourOf") Many<Seat> neighbours,
        @ManyToMany(through = Booking.class) Many<Guest> guests) {}
