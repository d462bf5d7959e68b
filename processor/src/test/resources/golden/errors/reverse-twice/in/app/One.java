package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model public record One(@Id Long id) {}
