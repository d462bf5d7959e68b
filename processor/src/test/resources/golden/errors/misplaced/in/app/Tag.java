package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model public record Tag(@Id Long id, String word) {}
