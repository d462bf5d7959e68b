package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model(table = "posts") public record Draft(@Id Long id, @ManyToMany Many<Tag> tags) {}
