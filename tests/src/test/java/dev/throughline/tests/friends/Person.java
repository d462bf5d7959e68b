package dev.throughline.tests.friends;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Has friends, whose friend this is. */
@Model(table = "persons")
public record Person(
        @Id Long id,
        @Column(length = 80) String name,

        @ManyToMany(to = Person.class, through = Friendship.class, symmetrical = true, orderBy = "name")
        Many<Person> friends) {}
