package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A part of its key is called like its table; the key's record is written still. */
@Model public record Seat(@Id int seat, @Id String line, @ForeignKey Ref<Seat, SeatKey> next) {}
