package app;

import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.OnDelete;
import dev.throughline.Ref;

/** A case. */
@Model public record Kept(@ForeignKey(onDelete = OnDelete.RESTRICT) Ref<Item, Long> item, @ForeignKey Ref<Tag, Long> tag) {}
