package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model record Tag(@Id Long id) {}
