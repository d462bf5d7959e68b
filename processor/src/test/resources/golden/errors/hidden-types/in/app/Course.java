package app;

import dev.throughline.*;

/** A case. */
@Model public record Course(@Id Long id, Level level, @Embedded Room room) {
    private enum Level {
        LOW
    }

    /** A room. */
    public record Room(Kind kind) {
        private enum Kind {
            BIG
        }
    }
}
