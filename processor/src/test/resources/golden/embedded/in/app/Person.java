package app;

import dev.throughline.Embedded;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** A case. */
@Model(table = "persons", orderBy = "home.street")
public record Person(
        @Id Long id,
        @Embedded Address home,
        @Embedded(prefix = "w_") @Nullable Address work,
        @Embedded(column = {"low", "high"}) Span span,
        @ManyToMany(through = Visit.class) Many<Person> visits) {
    /** A case. */
    record Span(int from, int to) {}
}
