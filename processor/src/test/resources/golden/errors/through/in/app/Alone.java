package app;

import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record Alone(@ForeignKey Ref<Tag, Long> tag) {}
