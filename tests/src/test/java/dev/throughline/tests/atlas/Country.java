package dev.throughline.tests.atlas;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.OnDelete;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Has a capital, which is in a country. */
@Model(table = "countries")
public record Country(
        @Id Long id,
        @Column(length = 80, unique = true) String name,

        @ForeignKey(onDelete = OnDelete.SET_NULL) @Nullable Ref<City, Long> capital) {}
