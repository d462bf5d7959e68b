package app;

import dev.throughline.*;

/** A case. */
@Model public record Person(@Id Long id, @ManyToMany(through = Friend.class) Many<Person> friends) {}
