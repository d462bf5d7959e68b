package dev.throughline.tests.newsroom;

import dev.throughline.CreatedAt;
import dev.throughline.Model;
import dev.throughline.UpdatedAt;
import dev.throughline.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Links an article to a tag, and needs no value. */
@Model(table = "taggings")
public record Tagging(
        @Nullable Integer weight,
        @Version int version,
        @CreatedAt Instant taggedAt,
        @UpdatedAt OffsetDateTime changedAt) {}
