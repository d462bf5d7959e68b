package dev.throughline.quarkus;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** Sorts posts. */
@Model(table = "categories")
public record Category(
        @Id Long id, @Column(length = 40, unique = true) String name) {}
