package app;

import dev.throughline.Column;
import dev.throughline.Embedded;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** A case. */
@Model public record Stamped(@Embedded @Nullable Seal seal) {
    /** A part of it. */
    public record Seal(@Column(unique = true) String number) {}
}
