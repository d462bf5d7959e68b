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
 * The notes of one {@link Draft}: {@link Draft#notes()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(note)}
 *     <td>{@code insert into draft_note (draft_year, draft_code, note_id) values (?, ?, ?) on conflict (draft_year,
 *         draft_code, note_id) do nothing}
 * <tr><td>{@code addAll(notes)}
 *     <td>{@code insert into draft_note (draft_year, draft_code, note_id) select ?, ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (draft_year, draft_code, note_id) do nothing returning draft_year, draft_code,
 *         note_id}
 * <tr><td>{@code put(note, link -> ...)}
 *     <td>{@code insert into draft_note (draft_year, draft_code, note_id, ...) values (?, ?, ?, ...) on conflict
 *         (draft_year, draft_code, note_id) do nothing}
 *     <br>where that is linked, {@code update draft_note set ... where draft_year = ? and draft_code = ? and note_id =
 *         ? and ...}
 * <tr><td>{@code set(notes)}
 *     <td>{@code select 1 from draft where year = ? and code = ? for no key update}
 *     <br>then {@code with deleted as (delete from draft_note where draft_year = ? and draft_code = ? and not exists
 *         (...) returning note_id), inserted as (insert into draft_note (draft_year, draft_code, note_id) select ?, ?,
 *         k0 from unnest(...) as given (k0) where true on conflict (draft_year, draft_code, note_id) do nothing
 *         returning note_id) select ...}
 * <tr><td>{@code toggle(note)}
 *     <td>{@code delete from draft_note where draft_year = ? and draft_code = ? and note_id = ?}
 *     <br>where that was not linked, {@code insert into draft_note (draft_year, draft_code, note_id) values (?, ?, ?)
 *         on conflict (draft_year, draft_code, note_id) do nothing}
 * <tr><td>{@code create(note -> ...)}
 *     <td>{@code insert into note (...) values (...) returning ...}
 *     <br>then {@code insert into draft_note (draft_year, draft_code, note_id) values (?, ?, ?)}
 * <tr><td>{@code remove(note)}
 *     <td>{@code delete from draft_note where draft_year = ? and draft_code = ? and note_id = ?}
 * <tr><td>{@code removeAll(notes)}
 *     <td>{@code delete from draft_note where draft_year = ? and draft_code = ? and note_id = any (?) returning
 *         note_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from draft_note where draft_year = ? and draft_code = ?}
 * <tr><td>{@code contains(note)}
 *     <td>{@code select exists (select 1 from draft_note where draft_year = ? and draft_code = ? and note_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from draft_note join note on note_id = note.id where draft_year = ? and draft_code = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select draft_year, draft_code, note_id, ... from draft_note join note on note_id = note.id where
 *         draft_year = ? and draft_code = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select note_id from draft_note where draft_year = ? and draft_code = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from draft_note where draft_year = ? and draft_code = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from draft_note where draft_year = ? and draft_code = ?)}
 * </table>
 */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class DraftNotesProxy
        extends ManyToManyProxy<
                Note, Long, NoteTable, NoteValues,
                DraftNotesLink, DraftNotesLinkTable, DraftNotesLinkValues, DraftNotesProxy.Query> {
    /** How the relation goes by {@code draft_note}. */
    static final Link<DraftKey, Note, DraftNotesLink, Query> LINK = new Link<>(
            "Draft.notes",
            DraftNotesLinkTable.MODEL_TYPE,
            DraftNotesLinkTable.Keys.DRAFT,
            DraftNotesLinkTable.Keys.NOTE,
            Query::new);

    private DraftNotesProxy(DSLContext dsl, DraftKey draftId) {
        super(dsl, draftId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param draft the row, which has been written before
     */
    static DraftNotesProxy of(DSLContext dsl, Draft draft) {
        return new DraftNotesProxy(dsl, DraftTable.MODEL_TYPE.requireKey(draft));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param draftId the row's key
     */
    static DraftNotesProxy of(DSLContext dsl, DraftKey draftId) {
        return new DraftNotesProxy(dsl, draftId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param draft the table of this end, aliased or a path itself
     */
    static NoteTable.Several<DraftNotesLinkTable, Query> notes(DraftTable draft) {
        return new NoteTable.Several<>(LINK.from(draft));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param draftIds the keys of the rows
     */
    static Map<DraftKey, List<Note>> all(DSLContext dsl, Collection<DraftKey> draftIds) {
        return all(dsl, draftIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param draftIds the keys of the rows
     */
    static Map<DraftKey, List<Linked<Note, DraftNotesLink>>> links(
            DSLContext dsl, Collection<DraftKey> draftIds) {
        return links(dsl, draftIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param draftIds the keys of the rows
     */
    static Map<DraftKey, Long> counts(DSLContext dsl, Collection<DraftKey> draftIds) {
        return counts(dsl, draftIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<DraftKey, LinkChange<Long>> addAll(
            DSLContext dsl, Map<DraftKey, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<DraftKey, LinkChange<Long>> setAll(
            DSLContext dsl, Map<DraftKey, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<DraftKey, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<DraftKey, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param draft the other row
     * @return how many links were made
     */
    int copyFrom(Draft draft) {
        return copyLinks(DraftTable.MODEL_TYPE.requireKey(draft));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param draftId the key of the other row
     * @return how many links were made
     */
    int copyFromId(DraftKey draftId) {
        return copyLinks(draftId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Note, Long, NoteTable, NoteValues,
                    DraftNotesLink, DraftNotesLinkTable, DraftNotesLinkValues, Query> {
        private Query(QueryState<Note> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Note> state) {
            return new Query(state);
        }
    }
}
