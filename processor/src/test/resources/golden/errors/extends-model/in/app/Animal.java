package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model class Animal {
    @Id Long id;
    String name;
}
