package app;

import dev.throughline.LinkChange;
import dev.throughline.Linked;
import dev.throughline.LinkedQuerySet;
import dev.throughline.QueryState;
import dev.throughline.RelationProxy;
import dev.throughline.generated.Link;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/**
 * The seenDrafts of one {@link Note}: {@link Draft#seen()}, from its other end. Each {@link Seen} has columns to be
 * given, so a call that makes one takes a {@code link -> ...}: call {@code putAll} for {@code addAll}, and {@code
 * setLinks} for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(draft, link -> ...)}
 *     <td>{@code insert into seen (note_id, draft_year, draft_code, ...) values (?, ?, ?, ...) on conflict (note_id,
 *         draft_year, draft_code) do nothing}
 * <tr><td>{@code put(draft, link -> ...)}
 *     <td>{@code insert into seen (note_id, draft_year, draft_code, ...) values (?, ?, ?, ...) on conflict (note_id,
 *         draft_year, draft_code) do nothing}
 *     <br>where that is linked, {@code update seen set ... where note_id = ? and draft_year = ? and draft_code = ? and
 *         ...}
 * <tr><td>{@code create(draft -> ..., link -> ...)}
 *     <td>{@code insert into draft (...) values (...) returning ...}
 *     <br>then {@code insert into seen (note_id, draft_year, draft_code, ...) values (?, ?, ?, ...)}
 * <tr><td>{@code remove(draft)}
 *     <td>{@code delete from seen where note_id = ? and draft_year = ? and draft_code = ?}
 * <tr><td>{@code removeAll(seenDrafts)}
 *     <td>{@code delete from seen where note_id = ? and (draft_year, draft_code) in (select k0, k1 from unnest(...) as
 *         given (k0, k1)) returning draft_year, draft_code}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from seen where note_id = ?}
 * <tr><td>{@code contains(draft)}
 *     <td>{@code select exists (select 1 from seen where note_id = ? and draft_year = ? and draft_code = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from seen join draft on draft_year = draft.year and draft_code = draft.code where note_id =
 *         ?}
 * <tr><td>{@code links()}
 *     <td>{@code select note_id, draft_year, draft_code, ... from seen join draft on draft_year = draft.year and
 *         draft_code = draft.code where note_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select draft_year, draft_code from seen where note_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from seen where note_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from seen where note_id = ?)}
 * </table>
 */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class NoteSeenDraftsProxy
        extends RelationProxy<
                Draft, DraftKey, DraftTable, DraftValues, Seen, SeenTable, SeenValues, NoteSeenDraftsProxy.Query> {
    /** How the relation goes by {@code seen}. */
    static final Link<Long, Draft, Seen, Query> LINK = new Link<>(
            "Note.seenDrafts",
            SeenTable.MODEL_TYPE,
            SeenTable.Keys.NOTE,
            SeenTable.Keys.DRAFT,
            Query::new);

    private NoteSeenDraftsProxy(DSLContext dsl, Long noteId) {
        super(dsl, noteId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param note the row, which has been written before
     */
    static NoteSeenDraftsProxy of(DSLContext dsl, Note note) {
        return new NoteSeenDraftsProxy(dsl, NoteTable.MODEL_TYPE.requireKey(note));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param noteId the row's key
     */
    static NoteSeenDraftsProxy of(DSLContext dsl, Long noteId) {
        return new NoteSeenDraftsProxy(dsl, noteId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param note the table of this end, aliased or a path itself
     */
    static DraftTable.Several<SeenTable, Void> seenDrafts(NoteTable note) {
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
    static Map<Long, List<Linked<Draft, Seen>>> links(DSLContext dsl, Collection<Long> noteIds) {
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
            extends LinkedQuerySet<Draft, DraftKey, DraftTable, DraftValues, Seen, SeenTable, SeenValues, Query> {
        private Query(QueryState<Draft> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Draft> state) {
            return new Query(state);
        }
    }
}
