package dev.throughline.tests.cinema;

import dev.throughline.Column;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** Links a film to an actor: nobody else plays the same character. */
@Model(table = "roles")
public record Role(
        @Column(length = 80, unique = true) String character,
        @Nullable Integer billing) {}
