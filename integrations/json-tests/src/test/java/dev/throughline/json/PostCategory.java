package dev.throughline.json;

import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** Links a post to a category. */
@Model(table = "posts_categories")
public record PostCategory(@Nullable Integer sortOrder) {}
