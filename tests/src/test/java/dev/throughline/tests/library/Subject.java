package dev.throughline.tests.library;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Has a key of two fields that others see, in the order of their names. */
@Model(table = "subjects")
class Subject {
    @Id
    @Column(length = 20)
    String word;

    @Id
    int language;

    @ManyToMany(mappedBy = "subjects")
    Many<Book> books;
}
