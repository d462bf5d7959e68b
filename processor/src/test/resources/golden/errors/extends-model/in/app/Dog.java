package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model class Dog extends Animal {
    @Id Long number;
    int barks;
}
