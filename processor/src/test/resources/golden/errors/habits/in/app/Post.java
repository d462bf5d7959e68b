package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case: the other end declares nothing, an order by a relation of a short name, and who refers to what has an error itself. */
@Model(orderBy = "bs")
record Post(
        @Id Long id,
        @ManyToMany(mappedBy = "posts") Many<Tag> tags,
        @ManyToMany(relatedName = "bs") Many<Post> bs,
        @ForeignKey Ref<Book, Long> book,
        @ManyToMany Many<Shape> shapes) {}
