package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model(table = "others") public record Other(
        @Id Long id,
        @ManyToMany(through = Bare.class) Many<Tag> tags) {}
