package dev.throughline.tests.atlas;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** Is in a city: depends on tables that depend on each other. */
@Model(table = "sights")
public record Sight(
        @Id Long id,
        @Column(length = 80) String name,
        @ForeignKey Ref<City, Long> city) {}
