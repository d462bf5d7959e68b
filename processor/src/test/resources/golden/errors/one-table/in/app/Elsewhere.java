package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model(schema = "shop", table = "things") public record Elsewhere(@Id Long id, @ForeignKey Ref<Tag, Long> tag) {}
