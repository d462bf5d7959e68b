package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model
public record Other(@Id Long id) {}
