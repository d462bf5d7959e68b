package dev.throughline.tests.magazine;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** What articles are about; two may have the same name. */
@Model(table = "topics")
public record Topic(
        @Id Long id,
        @Column(length = 80) String name,
        @Nullable Integer sortOrder,
        @Nullable @ForeignKey Ref<Subject, Long> subject) {}
