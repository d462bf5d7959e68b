package app;

import dev.throughline.Id;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

@Model
@ManyToMany(
        name = "many words",
        to = Tag.class)
public record Lonely(@Id Long id) {}
