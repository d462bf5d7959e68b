package dev.throughline.tests.newsroom;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Version;
import org.jspecify.annotations.Nullable;

/** Has an assigned key, and a version that is null until it is written. */
@Model(table = "tags", orderBy = "word")
public record Tag(
        @Id @Column(length = 40) String word,
        @Version @Nullable Long version) {}
