package app;

import dev.throughline.Embedded;
import dev.throughline.Id;
import dev.throughline.Model;

/** A case: a key as JPA embeds it. */
@Model public record Seat(@Id @Embedded Place place, String name) {
    /** A case. */
    public record Place(int line, String letter) {}
}
