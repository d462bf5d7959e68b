package app;

import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record Unsaid(@ForeignKey Ref<Tag, Long> one, @ForeignKey Ref<Tag, Long> two, @ForeignKey Ref<Tag, Long> three) {}
