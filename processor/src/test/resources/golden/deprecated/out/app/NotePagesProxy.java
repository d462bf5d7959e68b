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
 * The pages of one {@link Note}: {@link Note#pages()}. Each {@link Gone} has columns to be given, so a call that makes
 * one takes a {@code link -> ...}: call {@code putAll} for {@code addAll}, and {@code setLinks} for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(page, link -> ...)}
 *     <td>{@code insert into gone (note_id, page_id, ...) values (?, ?, ...) on conflict (note_id, page_id) do nothing}
 * <tr><td>{@code put(page, link -> ...)}
 *     <td>{@code insert into gone (note_id, page_id, ...) values (?, ?, ...) on conflict (note_id, page_id) do nothing}
 *     <br>where that is linked, {@code update gone set ... where note_id = ? and page_id = ? and ...}
 * <tr><td>{@code create(page -> ..., link -> ...)}
 *     <td>{@code insert into page (...) values (...) returning ...}
 *     <br>then {@code insert into gone (note_id, page_id, ...) values (?, ?, ...)}
 * <tr><td>{@code remove(page)}
 *     <td>{@code delete from gone where note_id = ? and page_id = ?}
 * <tr><td>{@code removeAll(pages)}
 *     <td>{@code delete from gone where note_id = ? and page_id = any (?) returning page_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from gone where note_id = ?}
 * <tr><td>{@code contains(page)}
 *     <td>{@code select exists (select 1 from gone where note_id = ? and page_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from gone join page on page_id = page.id where note_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select note_id, page_id, ... from gone join page on page_id = page.id where note_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select page_id from gone where note_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from gone where note_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from gone where note_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
final class NotePagesProxy
        extends RelationProxy<Page, Long, PageTable, PageValues, Gone, GoneTable, GoneValues, NotePagesProxy.Query> {
    /** How the relation goes by {@code gone}. */
    static final Link<Long, Page, Gone, Query> LINK = new Link<>(
            "Note.pages",
            GoneTable.MODEL_TYPE,
            GoneTable.Keys.NOTE,
            GoneTable.Keys.PAGE,
            Query::new);

    private NotePagesProxy(DSLContext dsl, Long noteId) {
        super(dsl, noteId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param note the row, which has been written before
     */
    static NotePagesProxy of(DSLContext dsl, Note note) {
        return new NotePagesProxy(dsl, NoteTable.MODEL_TYPE.requireKey(note));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param noteId the row's key
     */
    static NotePagesProxy of(DSLContext dsl, Long noteId) {
        return new NotePagesProxy(dsl, noteId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param note the table of this end, aliased or a path itself
     */
    static PageTable.Several<GoneTable, Query> pages(NoteTable note) {
        return new PageTable.Several<>(LINK.from(note));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param noteIds the keys of the rows
     */
    static Map<Long, List<Page>> all(DSLContext dsl, Collection<Long> noteIds) {
        return all(dsl, noteIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param noteIds the keys of the rows
     */
    static Map<Long, List<Linked<Page, Gone>>> links(DSLContext dsl, Collection<Long> noteIds) {
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
    static Map<Long, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
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
            extends LinkedQuerySet<Page, Long, PageTable, PageValues, Gone, GoneTable, GoneValues, Query> {
        private Query(QueryState<Page> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Page> state) {
            return new Query(state);
        }
    }
}
