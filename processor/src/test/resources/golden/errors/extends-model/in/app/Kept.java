package app;

import dev.throughline.ModelBase;

/** A case. */
@ModelBase abstract class Kept extends Animal {
    String owner;
}
