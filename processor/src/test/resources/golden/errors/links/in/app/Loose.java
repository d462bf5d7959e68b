package app;

import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** A case. */
@Model public record Loose(@ForeignKey Ref<Item, Long> item, @ForeignKey @Nullable Ref<Tag, Long> tag) {}
