package dev.throughline.tests.newsroom;

import dev.throughline.Column;
import dev.throughline.CreatedAt;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;
import dev.throughline.UpdatedAt;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links an article to who reads it, with a key of its own. */
@Model(table = "reviews")
public record Review(
        @Id UUID id,
        @ForeignKey Ref<Article, Long> article,
        @ForeignKey Ref<Editor, UUID> editor,
        @Column(length = 80) @Nullable String note,
        @CreatedAt LocalDateTime askedAt,
        @UpdatedAt Instant changedAt) {}
