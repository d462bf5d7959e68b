package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model public record Both(@Id Long id, @ForeignKey @ManyToMany Many<Both> others) {}
