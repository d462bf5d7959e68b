package dev.throughline.tests.newsroom;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has no version, and colleagues by links that do. */
@Model(table = "editors", orderBy = "name")
public record Editor(
        @Id @Nullable UUID id,
        @Column(length = 80) String name,

        @ManyToMany(through = Acquaintance.class, symmetrical = true) @Nullable
        Many<Editor> colleagues) {}
