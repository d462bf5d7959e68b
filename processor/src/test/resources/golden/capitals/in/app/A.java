package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model public record A(@Id String id) {}
