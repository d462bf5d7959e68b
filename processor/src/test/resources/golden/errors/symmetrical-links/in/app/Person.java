package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model(table = "people") public record Person(
        @Id Long id,
        @ManyToMany(through = Given.class, symmetrical = true) Many<Person> given,
        @ManyToMany(through = Unique.class, throughFields = {"one", "other"}, symmetrical = true) Many<Person> unique_,
        @ManyToMany(through = Assigned.class, symmetrical = true) Many<Person> assigned,
        @ManyToMany(through = Pair.class, symmetrical = true) Many<Person> pair,
        @ManyToMany(through = Stamped.class, symmetrical = true) Many<Person> stamped,
        @ManyToMany(through = Made.class, symmetrical = true) Many<Person> made) {}
