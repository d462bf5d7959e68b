package app;

import dev.throughline.Id;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

@Model(table = "authors")
@ManyToMany(name = "written", to = Book.class, mappedBy = "authors", orderBy = "title")
class Author {
    @Id
    Long id;

    String name;
}
