package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code notes_related}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param fromNote the {@link Note}
 * @param toNote the {@link Note}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record NoteRelatedLink(Ref<Note, Long> fromNote, Ref<Note, Long> toNote) {}
