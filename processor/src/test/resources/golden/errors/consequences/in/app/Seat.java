package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** Can be no model, and the record of its key is named. */
@Model public record Seat<T>(@Id int number, @Id String line) {}
