package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.OnDelete;
import dev.throughline.Ref;

/** Is known by what it is for: its key is made of the keys of two others. */
@Model(table = "tickets")
public record Ticket(
        @Id @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Seat, SeatKey> seat,
        @Id @ForeignKey Ref<Play, Long> play,
        int price) {}
