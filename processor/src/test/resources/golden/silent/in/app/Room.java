package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case: deprecated itself. */
@Deprecated
@Model
public record Room(@Id Long id) {}
