package app;

import dev.throughline.Id;

/** A case: meant as a base. */
abstract class Unbased {
    @Id Long number;
}
