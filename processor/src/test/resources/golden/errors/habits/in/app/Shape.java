package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case: an interface as a model. */
@Model sealed interface Shape {
    @Id Long id();

    /** A case. */
    @Model record Circle(@Id Long id) implements Shape {}
}
