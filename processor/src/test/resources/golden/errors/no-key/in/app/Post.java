package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case: who refers to a model without a key is not told as well, nor who uses its classes. */
@Model record Post(@Id Long id, @ForeignKey Ref<Author, Long> author, @ManyToMany Many<Author> readers) {
    static AuthorQuerySet authors;
}
