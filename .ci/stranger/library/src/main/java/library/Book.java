package library;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

@Model(table = "books")
public record Book(
        @Id Long id, @Column(length = 200) String title, @ManyToMany Many<Author> authors) {}
