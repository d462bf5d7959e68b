package app;

import dev.throughline.Id;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

@Model
@ManyToMany(name = "tagged", to = Item.class, mappedBy = "tag")
public record Tag(@Id Long id, String word) {}
