package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model(table = "posts") public record Post(
        @Id Long id,
        @ManyToMany Many<Category> categories,
        @ManyToMany(relatedName = "authors", through = Featured.class) Many<Category> featured) {}
