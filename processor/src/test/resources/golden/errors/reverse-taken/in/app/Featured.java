package app;

import dev.throughline.Model;

/** A case. */
@Model public record Featured() {}
