package dev.throughline.json;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** A post, perhaps of an author, in many categories. */
@Model(table = "posts", orderBy = "id")
public record Post(
        @Id Long id,
        @Column(length = 200) String title,
        @ForeignKey @Nullable Ref<Author, Long> author,
        @ManyToMany(through = PostCategory.class) Many<Category> categories) {}
