package dev.throughline.tests.harbour;

import dev.throughline.Model;

/** A record that says nothing of its columns itself. */
@Model(table = "ships")
public record Ship(Long id, String name, int version, int masts) implements Named {
    static Ship of(String name, int masts) {
        return new Ship(null, name, 0, masts);
    }
}
