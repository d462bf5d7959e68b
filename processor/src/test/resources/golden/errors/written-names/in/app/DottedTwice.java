package app;

import dev.throughline.Id;
import dev.throughline.Model;

/** A case. */
@Model(table = "store.shop.items") public record DottedTwice(@Id Long id, int amount) {}
