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
 * The draft of one {@link Note}: {@link Draft#notes()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(draft)}
 *     <td>{@code insert into draft_note (note_id, draft_year, draft_code) values (?, ?, ?) on conflict (note_id,
 *         draft_year, draft_code) do nothing}
 * <tr><td>{@code addAll(draft)}
 *     <td>{@code insert into draft_note (note_id, draft_year, draft_code) select ?, k0, k1 from unnest(...) as given
 *         (k0, k1) where true on conflict (note_id, draft_year, draft_code) do nothing returning note_id, draft_year,
 *         draft_code}
 * <tr><td>{@code put(draft, link -> ...)}
 *     <td>{@code insert into draft_note (note_id, draft_year, draft_code, ...) values (?, ?, ?, ...) on conflict
 *         (note_id, draft_year, draft_code) do nothing}
 *     <br>where that is linked, {@code update draft_note set ... where note_id = ? and draft_year = ? and draft_code =
 *         ? and ...}
 * <tr><td>{@code set(draft)}
 *     <td>{@code select 1 from note where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from draft_note where note_id = ? and not exists (...) returning
 *         draft_year, draft_code), inserted as (insert into draft_note (note_id, draft_year, draft_code) select ?, k0,
 *         k1 from unnest(...) as given (k0, k1) where true on conflict (note_id, draft_year, draft_code) do nothing
 *         returning draft_year, draft_code) select ...}
 * <tr><td>{@code toggle(draft)}
 *     <td>{@code delete from draft_note where note_id = ? and draft_year = ? and draft_code = ?}
 *     <br>where that was not linked, {@code insert into draft_note (note_id, draft_year, draft_code) values (?, ?, ?)
 *         on conflict (note_id, draft_year, draft_code) do nothing}
 * <tr><td>{@code create(draft -> ...)}
 *     <td>{@code insert into draft (...) values (...) returning ...}
 *     <br>then {@code insert into draft_note (note_id, draft_year, draft_code) values (?, ?, ?)}
 * <tr><td>{@code remove(draft)}
 *     <td>{@code delete from draft_note where note_id = ? and draft_year = ? and draft_code = ?}
 * <tr><td>{@code removeAll(draft)}
 *     <td>{@code delete from draft_note where note_id = ? and (draft_year, draft_code) in (select k0, k1 from
 *         unnest(...) as given (k0, k1)) returning draft_year, draft_code}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from draft_note where note_id = ?}
 * <tr><td>{@code contains(draft)}
 *     <td>{@code select exists (select 1 from draft_note where note_id = ? and draft_year = ? and draft_code = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from draft_note join draft on draft_year = draft.year and draft_code = draft.code where
 *         note_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select note_id, draft_year, draft_code, ... from draft_note join draft on draft_year = draft.year and
 *         draft_code = draft.code where note_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select draft_year, draft_code from draft_note where note_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from draft_note where note_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from draft_note where note_id = ?)}
 * </table>
 */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class NoteDraftProxy
        extends ManyToManyProxy<
                Draft, DraftKey, DraftTable, DraftValues,
                DraftNotesLink, DraftNotesLinkTable, DraftNotesLinkValues, NoteDraftProxy.Query> {
    /** How the relation goes by {@code draft_note}. */
    static final Link<Long, Draft, DraftNotesLink, Query> LINK = new Link<>(
            "Note.draft",
            DraftNotesLinkTable.MODEL_TYPE,
            DraftNotesLinkTable.Keys.NOTE,
            DraftNotesLinkTable.Keys.DRAFT,
            Query::new);

    private NoteDraftProxy(DSLContext dsl, Long noteId) {
        super(dsl, noteId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param note the row, which has been written before
     */
    static NoteDraftProxy of(DSLContext dsl, Note note) {
        return new NoteDraftProxy(dsl, NoteTable.MODEL_TYPE.requireKey(note));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param noteId the row's key
     */
    static NoteDraftProxy of(DSLContext dsl, Long noteId) {
        return new NoteDraftProxy(dsl, noteId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param note the table of this end, aliased or a path itself
     */
    static DraftTable.Several<DraftNotesLinkTable, Void> draft(NoteTable note) {
        return new DraftTable.Several<>(LINK.from(note));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param noteIds the keys of the rows
     */
    static Map<Long, List<Draft>> all(DSLContext dsl, Collection<Long> noteIds) {
        return all(dsl, noteIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param noteIds the keys of the rows
     */
    static Map<Long, List<Linked<Draft, DraftNotesLink>>> links(
            DSLContext dsl, Collection<Long> noteIds) {
        return links(dsl, noteIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param noteIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> noteIds) {
        return counts(dsl, noteIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<DraftKey>> addAll(
            DSLContext dsl, Map<Long, ? extends Collection<DraftKey>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<DraftKey>> setAll(
            DSLContext dsl, Map<Long, ? extends Collection<DraftKey>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<DraftKey>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<DraftKey>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param note the other row
     * @return how many links were made
     */
    int copyFrom(Note note) {
        return copyLinks(NoteTable.MODEL_TYPE.requireKey(note));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param noteId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long noteId) {
        return copyLinks(noteId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Draft, DraftKey, DraftTable, DraftValues,
                    DraftNotesLink, DraftNotesLinkTable, DraftNotesLinkValues, Query> {
        private Query(QueryState<Draft> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Draft> state) {
            return new Query(state);
        }
    }
}
