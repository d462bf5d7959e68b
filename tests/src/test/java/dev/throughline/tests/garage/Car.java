package dev.throughline.tests.garage;

import dev.throughline.Embedded;
import dev.throughline.Id;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** A car, of which only some colours, and some numbers of doors, are thought of. */
@Model(table = "cars")
public record Car(
        @Id Long id,
        Colour colour,
        int doors,
        @Embedded @Nullable Engine engine) {
    /** What cars are painted with. */
    public enum Colour {
        /** As fire. */
        RED,
        /** As leaves. */
        GREEN
    }

    /** What drives it. */
    public record Engine(int power, @Nullable String maker) {}

    /** Refuses what is no car. */
    public Car {
        if (doors < 0) {
            throw new IllegalArgumentException("fewer than no doors");
        }
    }
}
