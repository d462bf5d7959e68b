package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model public record Customer(@Id Long id, @ManyToMany(mappedBy = "buyers") Many<Product> products) {}
