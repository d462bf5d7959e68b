package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A model that knows of nothing deprecated itself. */
@Model(orderBy = "id") record Reader(@Id Long id, @ManyToMany(orderBy = "nick") Many<Post> posts) {}
