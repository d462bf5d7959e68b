package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record Both(@Id Long id, @ForeignKey Ref<Item, Long> item, @ForeignKey Ref<Tag, Long> tag) {}
