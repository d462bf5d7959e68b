package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
public final class Outer {
    private Outer() {}

    @Model private record Inner(@Id Long id) {}
}
