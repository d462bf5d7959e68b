package dev.throughline.tests.people;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Follows others, and is followed. */
@Model(table = "people")
public record Person(
        @Id Long id,
        @Column(length = 80) String name,
        @ManyToMany Many<Person> follows,
        @ManyToMany(mappedBy = "follows") Many<Person> followers) {}
