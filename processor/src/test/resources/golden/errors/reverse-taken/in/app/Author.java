package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model(table = "authors") public record Author(@Id Long id) {}
