package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

@Model
public record Knot(
        @Id Long id,
        @ManyToMany(
                        through = KnotEnd.class,
                        throughFields = {"knot", "other"},
                        relatedName = "ties")
                Many<Knot> tied) {}
