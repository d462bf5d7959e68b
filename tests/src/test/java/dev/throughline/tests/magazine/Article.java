package dev.throughline.tests.magazine;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** Has a column that a model cannot be read without. */
@Model(table = "articles")
public record Article(
        @Id Long id,
        @Column(length = 80) String title,
        int pages,
        @Nullable Integer rating,
        @ManyToMany(through = ArticleTopic.class) Many<Topic> topics) {}
