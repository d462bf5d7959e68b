package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Names the other end. */
@Model(orderBy = "name")
public record Label(@Id String name, @ManyToMany(mappedBy = "labels", orderBy = {"-title", "id"}) Many<Article> marked) {}
