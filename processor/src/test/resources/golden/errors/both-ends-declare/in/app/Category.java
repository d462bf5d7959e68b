package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Declares the relation, as Post does. */
@Model
public record Category(@Id Long id, @ManyToMany(through = PostCategory.class) Many<Post> posts) {}
