package app;

import dev.throughline.*;

/** A case. */
@Model public record Course(@Id Long id) {}
