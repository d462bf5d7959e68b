package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model(table = "categories") public record Category(
        @Id Long id,
        @ManyToMany Many<Post> posts,
        @ManyToMany Many<Author> authors) {}
