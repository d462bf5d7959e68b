package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** A case. */
@Model public record Item(
        @Id Long id,
        @ForeignKey @Nullable Ref<Item, Long> of,
        @ForeignKey(column = {"a", "A"}) Ref<Seat, SeatKey> seat) {}
