package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Declares the relation, as Category does. */
@Model
public record Post(@Id Long id, @ManyToMany(through = PostCategory.class) Many<Category> categories) {}
