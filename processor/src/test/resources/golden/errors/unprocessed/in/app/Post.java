package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import lib.Author;
import lib.Outer;

/** A case: what is written for this model is usable still. */
@Model(orderBy = "author")
@ManyToMany(name = "labels", to = Outer.Tag.class)
record Post(
        @Id Long id,
        @ForeignKey Ref<Author, Long> author,
        @ManyToMany Many<Outer.Tag> tags,
        @ManyToMany(through = PostReader.class) Many<Author> readers,
        @ManyToMany Many<Post> others) {
    static String title(PostTable table) {
        return table.ID.getName() + PostQuerySet.class;
    }
}
