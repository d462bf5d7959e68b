package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code draft_note}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param draft the {@link Draft}
 * @param note the {@link Note}
 */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
record DraftNotesLink(Ref<Draft, DraftKey> draft, Ref<Note, Long> note) {}
