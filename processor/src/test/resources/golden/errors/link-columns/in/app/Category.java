package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** Sorts posts. */
@Model
public record Category(@Id Long id) {}
