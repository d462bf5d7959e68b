package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** Has a model inside. */
final class Outer {
    private Outer() {}

    /** A nested model that other packages do not see. */
    @Model
    record Tree(@Id Long id, String name) {}
}
