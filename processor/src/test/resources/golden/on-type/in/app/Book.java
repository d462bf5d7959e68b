package app;

import dev.throughline.Id;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

@Model(table = "books")
@ManyToMany(name = "subjects", to = Subject.class, orderBy = "word")
@ManyToMany(
        name = "authors",
        to = Author.class,
        through = Authorship.class,
        relatedName = "written",
        orderBy = "link.place")
@ManyToMany(name = "sequels", to = Book.class, relatedName = "prequels")
@ManyToMany(name = "alike", to = Book.class, symmetrical = true)
record Book(@Id Long id, String title) {}
