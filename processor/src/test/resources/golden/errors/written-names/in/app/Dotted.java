package app;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model(table = "shop.items") public record Dotted(@Id Long id, @Column(name = "`order`") int order) {}
