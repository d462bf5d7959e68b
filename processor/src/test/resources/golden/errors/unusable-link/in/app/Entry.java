package app;

import dev.throughline.*;

/** A case. */
@Model public record Entry<T>(String note) {}
