package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model(schema = "catalog.shop") public record Nested(@Id Long id) {}
