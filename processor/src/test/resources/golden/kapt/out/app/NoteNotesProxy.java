package app;

import dev.throughline.LinkChange;
import dev.throughline.Linked;
import dev.throughline.LinkedQuerySet;
import dev.throughline.ManyToManyProxy;
import dev.throughline.QueryState;
import dev.throughline.generated.Link;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/**
 * The notes of one {@link Note}: {@link Note#getRelated()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(note)}
 *     <td>{@code insert into notes_related (to_note_id, from_note_id) values (?, ?) on conflict (to_note_id,
 *         from_note_id) do nothing}
 * <tr><td>{@code addAll(notes)}
 *     <td>{@code insert into notes_related (to_note_id, from_note_id) select ?, k0 from unnest(...) as given (k0) where
 *         true on conflict (to_note_id, from_note_id) do nothing returning to_note_id, from_note_id}
 * <tr><td>{@code put(note, link -> ...)}
 *     <td>{@code insert into notes_related (to_note_id, from_note_id, ...) values (?, ?, ...) on conflict (to_note_id,
 *         from_note_id) do nothing}
 *     <br>where that is linked, {@code update notes_related set ... where to_note_id = ? and from_note_id = ? and ...}
 * <tr><td>{@code set(notes)}
 *     <td>{@code select 1 from notes where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from notes_related where to_note_id = ? and not exists (...) returning
 *         from_note_id), inserted as (insert into notes_related (to_note_id, from_note_id) select ?, k0 from
 *         unnest(...) as given (k0) where true on conflict (to_note_id, from_note_id) do nothing returning
 *         from_note_id) select ...}
 * <tr><td>{@code toggle(note)}
 *     <td>{@code delete from notes_related where to_note_id = ? and from_note_id = ?}
 *     <br>where that was not linked, {@code insert into notes_related (to_note_id, from_note_id) values (?, ?) on
 *         conflict (to_note_id, from_note_id) do nothing}
 * <tr><td>{@code create(note -> ...)}
 *     <td>{@code insert into notes (...) values (...) returning ...}
 *     <br>then {@code insert into notes_related (to_note_id, from_note_id) values (?, ?)}
 * <tr><td>{@code remove(note)}
 *     <td>{@code delete from notes_related where to_note_id = ? and from_note_id = ?}
 * <tr><td>{@code removeAll(notes)}
 *     <td>{@code delete from notes_related where to_note_id = ? and from_note_id = any (?) returning from_note_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from notes_related where to_note_id = ?}
 * <tr><td>{@code contains(note)}
 *     <td>{@code select exists (select 1 from notes_related where to_note_id = ? and from_note_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from notes_related join notes on from_note_id = notes.id where to_note_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select to_note_id, from_note_id, ... from notes_related join notes on from_note_id = notes.id where
 *         to_note_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select from_note_id from notes_related where to_note_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from notes_related where to_note_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from notes_related where to_note_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class NoteNotesProxy
        extends ManyToManyProxy<
                Note, Long, NoteTable, NoteValues,
                NoteRelatedLink, NoteRelatedLinkTable, NoteRelatedLinkValues, NoteNotesProxy.Query> {
    /** How the relation goes by {@code notes_related}. */
    static final Link<Long, Note, NoteRelatedLink, Query> LINK = new Link<>(
            "Note.notes",
            NoteRelatedLinkTable.MODEL_TYPE,
            NoteRelatedLinkTable.Keys.TO_NOTE,
            NoteRelatedLinkTable.Keys.FROM_NOTE,
            Query::new);

    private NoteNotesProxy(DSLContext dsl, Long noteId) {
        super(dsl, noteId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param note the row, which has been written before
     */
    public static NoteNotesProxy of(DSLContext dsl, Note note) {
        return new NoteNotesProxy(dsl, NoteTable.MODEL_TYPE.requireKey(note));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param noteId the row's key
     */
    public static NoteNotesProxy of(DSLContext dsl, Long noteId) {
        return new NoteNotesProxy(dsl, noteId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param note the table of this end, aliased or a path itself
     */
    public static NoteTable.Several<NoteRelatedLinkTable, Void> notes(NoteTable note) {
        return new NoteTable.Several<>(LINK.from(note));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param noteIds the keys of the rows
     */
    public static Map<Long, List<Note>> all(DSLContext dsl, Collection<Long> noteIds) {
        return all(dsl, noteIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param noteIds the keys of the rows
     */
    public static Map<Long, List<Linked<Note, NoteRelatedLink>>> links(
            DSLContext dsl, Collection<Long> noteIds) {
        return links(dsl, noteIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param noteIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> noteIds) {
        return counts(dsl, noteIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> addAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> setAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param note the other row
     * @return how many links were made
     */
    public int copyFrom(Note note) {
        return copyLinks(NoteTable.MODEL_TYPE.requireKey(note));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param noteId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long noteId) {
        return copyLinks(noteId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Note, Long, NoteTable, NoteValues,
                    NoteRelatedLink, NoteRelatedLinkTable, NoteRelatedLinkValues, Query> {
        private Query(QueryState<Note> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Note> state) {
            return new Query(state);
        }
    }
}
