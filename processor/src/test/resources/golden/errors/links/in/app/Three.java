package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record Three(@Id Long id, @ForeignKey Ref<Tag, Long> one, @ForeignKey Ref<Tag, Long> two, @ForeignKey Ref<Item, Long> item) {}
