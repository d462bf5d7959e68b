package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model public record Box<T>(@Id Long id, T content) {}
