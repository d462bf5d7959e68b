package dev.throughline.sample.blog.model;

import dev.throughline.Column;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/**
 * Links a post to a category. The two foreign keys are not declared, so they are added: {@code post_id} and
 * {@code category_id}, not null, the primary key together.
 */
@Model(table = "posts_categories")
public record PostCategory(
        @Nullable Integer sortOrder,
        @Column(length = 40) @Nullable String paramName) {}
