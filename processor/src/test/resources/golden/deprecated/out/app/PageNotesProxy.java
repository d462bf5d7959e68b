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
 * The notes of one {@link Page}: {@link Note#pages()}, from its other end. Each {@link Gone} has columns to be given,
 * so a call that makes one takes a {@code link -> ...}: call {@code putAll} for {@code addAll}, and {@code setLinks}
 * for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(note, link -> ...)}
 *     <td>{@code insert into gone (page_id, note_id, ...) values (?, ?, ...) on conflict (page_id, note_id) do nothing}
 * <tr><td>{@code put(note, link -> ...)}
 *     <td>{@code insert into gone (page_id, note_id, ...) values (?, ?, ...) on conflict (page_id, note_id) do nothing}
 *     <br>where that is linked, {@code update gone set ... where page_id = ? and note_id = ? and ...}
 * <tr><td>{@code create(note -> ..., link -> ...)}
 *     <td>{@code insert into note (...) values (...) returning ...}
 *     <br>then {@code insert into gone (page_id, note_id, ...) values (?, ?, ...)}
 * <tr><td>{@code remove(note)}
 *     <td>{@code delete from gone where page_id = ? and note_id = ?}
 * <tr><td>{@code removeAll(notes)}
 *     <td>{@code delete from gone where page_id = ? and note_id = any (?) returning note_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from gone where page_id = ?}
 * <tr><td>{@code contains(note)}
 *     <td>{@code select exists (select 1 from gone where page_id = ? and note_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from gone join note on note_id = note.id where page_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select page_id, note_id, ... from gone join note on note_id = note.id where page_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select note_id from gone where page_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from gone where page_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from gone where page_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
final class PageNotesProxy
        extends RelationProxy<Note, Long, NoteTable, NoteValues, Gone, GoneTable, GoneValues, PageNotesProxy.Query> {
    /** How the relation goes by {@code gone}. */
    static final Link<Long, Note, Gone, Query> LINK = new Link<>(
            "Page.notes",
            GoneTable.MODEL_TYPE,
            GoneTable.Keys.PAGE,
            GoneTable.Keys.NOTE,
            Query::new);

    private PageNotesProxy(DSLContext dsl, Long pageId) {
        super(dsl, pageId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param page the row, which has been written before
     */
    static PageNotesProxy of(DSLContext dsl, Page page) {
        return new PageNotesProxy(dsl, PageTable.MODEL_TYPE.requireKey(page));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param pageId the row's key
     */
    static PageNotesProxy of(DSLContext dsl, Long pageId) {
        return new PageNotesProxy(dsl, pageId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param page the table of this end, aliased or a path itself
     */
    static NoteTable.Several<GoneTable, Query> notes(PageTable page) {
        return new NoteTable.Several<>(LINK.from(page));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param pageIds the keys of the rows
     */
    static Map<Long, List<Note>> all(DSLContext dsl, Collection<Long> pageIds) {
        return all(dsl, pageIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param pageIds the keys of the rows
     */
    static Map<Long, List<Linked<Note, Gone>>> links(DSLContext dsl, Collection<Long> pageIds) {
        return links(dsl, pageIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param pageIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> pageIds) {
        return counts(dsl, pageIds, LINK);
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
     * @param page the other row
     * @return how many links were made
     */
    int copyFrom(Page page) {
        return copyLinks(PageTable.MODEL_TYPE.requireKey(page));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param pageId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long pageId) {
        return copyLinks(pageId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<Note, Long, NoteTable, NoteValues, Gone, GoneTable, GoneValues, Query> {
        private Query(QueryState<Note> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Note> state) {
            return new Query(state);
        }
    }
}
