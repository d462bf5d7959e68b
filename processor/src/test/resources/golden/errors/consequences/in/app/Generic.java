package app;

import dev.throughline.Model;

/** A link that can be no model; the relation through it does not write its classes too. */
@Model public record Generic<T>(int rank) {}
