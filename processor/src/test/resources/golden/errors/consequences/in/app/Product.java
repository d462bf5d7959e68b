package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.Model;

/** Lacks an annotation; the other end is not told so. */
@Model public record Product(@Id Long id, Many<Customer> buyers) {}
