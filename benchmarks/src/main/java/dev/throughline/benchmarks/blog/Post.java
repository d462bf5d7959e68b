package dev.throughline.benchmarks.blog;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A post of one author in some categories. */
@Model(table = "posts")
public record Post(
        @Id Long id,
        @Column(length = 200) String title,
        @ForeignKey Ref<Author, Long> author,
        @ManyToMany Many<Category> categories) {}
