package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Note}s: the rows of {@code notes}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class NoteQuerySet extends QuerySet<Note, Long, NoteTable, NoteValues, NoteQuerySet> {
    NoteQuerySet(QueryState<Note> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static NoteQuerySet using(DSLContext dsl) {
        return new NoteQuerySet(QueryState.of(dsl, NoteTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Note#pinned()} of one row}
     *
     * @param note the row
     */
    public NotePinnedProxy pinned(Note note) {
        return NotePinnedProxy.of(dsl(), note);
    }

    /**
     * {@return {@link Note#pinned()} of one row}
     *
     * @param noteId the key of the row
     */
    public NotePinnedProxy pinned(Long noteId) {
        return NotePinnedProxy.of(dsl(), noteId);
    }

    @Override
    protected NoteQuerySet with(QueryState<Note> state) {
        return new NoteQuerySet(state);
    }
}
