package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record Post(
        @Id Long id,
        @ForeignKey Ref<Category, Long> first,
        @ManyToMany Many<Category> categories,
        @ManyToMany(through = Category.class) Many<Post> related) {}
