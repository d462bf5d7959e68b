package app;

import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record Link(@ForeignKey Ref<Tag, Long> one, @ForeignKey Ref<Tag, Long> other) {}
