package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model(table = "seats") public record Seat(@Id int line, @Id String place) {}
