package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model record One(@Id Long id, @ManyToMany(through = Pair.class) Many<Two> twos) {}
