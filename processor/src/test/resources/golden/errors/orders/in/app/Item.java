package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model public record Item(@Id Long id, @ManyToMany(orderBy = {"title", "link.sortOrder", "-name", "link.tag desc"}) Many<Tag> tags) {}
