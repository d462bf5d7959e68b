package app;

import dev.throughline.Model;

/** A case. */
@Model public record None_(Long id, String name) {}
