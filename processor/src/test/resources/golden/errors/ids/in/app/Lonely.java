package app;

import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model public record Lonely(String name, @ManyToMany Many<Odd> odds) {}
