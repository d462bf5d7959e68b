package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model(table = "things") public record Tag(@Id Long id) {}
