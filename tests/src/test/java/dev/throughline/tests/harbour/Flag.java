package dev.throughline.tests.harbour;

import dev.throughline.Column;
import dev.throughline.Model;

/** A record that is below an interface of one method. */
@Model(table = "flags")
public record Flag(String id, @Column(length = 40) String colours) implements Keyed<String> {}
