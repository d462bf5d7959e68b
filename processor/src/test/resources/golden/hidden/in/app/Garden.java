package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Public, with a relation that is not. */
@Model
public record Garden(@Id Long id, @ManyToMany Many<Outer.Tree> trees) {}
