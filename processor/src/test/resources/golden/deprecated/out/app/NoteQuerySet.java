package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Note}s: the rows of {@code note}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
final class NoteQuerySet extends QuerySet<Note, Long, NoteTable, NoteValues, NoteQuerySet> {
    NoteQuerySet(QueryState<Note> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static NoteQuerySet using(DSLContext dsl) {
        return new NoteQuerySet(QueryState.of(dsl, NoteTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Note#pages()} of one row}
     *
     * @param note the row
     */
    NotePagesProxy pages(Note note) {
        return NotePagesProxy.of(dsl(), note);
    }

    /**
     * {@return {@link Note#pages()} of one row}
     *
     * @param noteId the key of the row
     */
    NotePagesProxy pages(Long noteId) {
        return NotePagesProxy.of(dsl(), noteId);
    }

    @Override
    protected NoteQuerySet with(QueryState<Note> state) {
        return new NoteQuerySet(state);
    }
}
