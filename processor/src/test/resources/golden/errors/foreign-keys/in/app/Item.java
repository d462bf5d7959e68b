package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.OnDelete;
import dev.throughline.Ref;

/** A case. */
@Model public record Item(
        @Id Long id,
        @ForeignKey Tag direct,
        @ForeignKey Long authorId,
        @ForeignKey Ref<Plain, Long> plain,
        @ForeignKey Ref<Link, Long> link,
        @ForeignKey Ref<Tag, Integer> wrong,
        @ForeignKey(onDelete = OnDelete.SET_NULL) Ref<Tag, Long> kept,
        @ForeignKey Ref<Seat, Long> seat,
        @ForeignKey(column = "place") Ref<Seat, SeatKey> place,
        @ForeignKey(column = {"one", "other"}) Ref<Tag, Long> two) {}
