package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model(table = "tags", orderBy = {"nane", "link.x", "nme desc", "id ASC", "name, -id"}) public record Tag(@Id Long id, String name) {}
