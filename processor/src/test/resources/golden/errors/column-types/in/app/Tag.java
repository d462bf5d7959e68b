package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model(table = "tags") public record Tag(@Id Long id, String name) {}
