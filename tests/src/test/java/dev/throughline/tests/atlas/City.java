package dev.throughline.tests.atlas;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Is in a country, and may have grown out of another city. */
@Model(table = "cities")
public record City(
        @Id Long id,
        @Column(length = 80) String name,
        @ForeignKey Ref<Country, Long> country,
        @ForeignKey @Nullable Ref<City, Long> foundedFrom) {}
