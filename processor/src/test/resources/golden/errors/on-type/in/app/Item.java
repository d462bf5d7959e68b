package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

@Model
@ManyToMany(to = Tag.class)
@ManyToMany(name = "", to = Tag.class)
@ManyToMany(name = "two words", to = Tag.class)
@ManyToMany(name = "class", to = Tag.class)
@ManyToMany(name = "label", to = Tag.class)
@ManyToMany(name = "tags", to = Tag.class)
@ManyToMany(name = "tags", to = Tag.class, relatedName = "others")
@ManyToMany(name = "unknown")
@ManyToMany(name = "strangers", to = String.class)
@ManyToMany(name = "count", to = Item.class)
@ManyToMany(name = "relatives", to = Item.class, symmetrical = true, relatedName = "kin")
@ManyToMany(name = "Tags", to = Mark.class)
@ManyToMany(name = "sorted", to = Sorted.class, orderBy = "wort")
public record Item(
        @Id Long id,
        String label,
        @ManyToMany(name = "held") Many<Label> labels) {}
