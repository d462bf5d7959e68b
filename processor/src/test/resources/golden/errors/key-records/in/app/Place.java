package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A part of its key cannot be read. */
@Model public record Place(@Id int number, @Id Thread worker) {}
