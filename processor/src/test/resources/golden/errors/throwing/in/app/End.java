package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model record End(@Id Long id, @ManyToMany(through = Link.class) Many<End> ends) {}
