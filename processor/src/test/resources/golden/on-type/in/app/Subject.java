package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

@Model(table = "subjects")
record Subject(
        @Id Long id,
        String word,
        @ManyToMany(mappedBy = "subjects") Many<Book> books) {}
