package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model(table = "tags", orderBy = {"nane", "link.x"}) public record Tag(@Id Long id, String name) {}
