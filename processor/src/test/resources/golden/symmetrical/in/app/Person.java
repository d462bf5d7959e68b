package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Has friends, whose friend this is; and neighbours, which is said by a link. */
@Model(table = "people")
public record Person(
        @Id Long id,
        String name,
        @ManyToMany(symmetrical = true, orderBy = "name") Many<Person> friends,
        @ManyToMany(to = Person.class, through = Neighbours.class, symmetrical = true) Many<Person> neighbours) {}
