package dev.throughline.tests.newsroom;

import dev.throughline.CreatedAt;
import dev.throughline.Model;
import dev.throughline.UpdatedAt;
import dev.throughline.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What both rows of two colleagues say. */
@Model(table = "acquaintances")
public record Acquaintance(
        @Nullable Integer closeness,
        @Version long version,
        @CreatedAt Instant since,
        @UpdatedAt Instant changedAt) {}
