package app;

import dev.throughline.Model;

/** A case. */
@Model public record NoKey(Long id, String name) {}
