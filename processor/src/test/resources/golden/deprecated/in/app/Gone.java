package app;

import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;

/**
 * A link that will be removed.
 *
 * @deprecated a case
 */
@Deprecated(forRemoval = true)
@Model record Gone(@ForeignKey Ref<Note, Long> note, @ForeignKey Ref<Page, Long> page, int place) {}
