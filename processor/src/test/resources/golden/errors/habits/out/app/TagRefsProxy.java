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
 * The refs of one {@link Tag}: {@link Refs#marked()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(refs)}
 *     <td>{@code insert into refs_tag (tag_id, refs_id) values (?, ?) on conflict (tag_id, refs_id) do nothing}
 * <tr><td>{@code addAll(refs)}
 *     <td>{@code insert into refs_tag (tag_id, refs_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (tag_id, refs_id) do nothing returning tag_id, refs_id}
 * <tr><td>{@code put(refs, link -> ...)}
 *     <td>{@code insert into refs_tag (tag_id, refs_id, ...) values (?, ?, ...) on conflict (tag_id, refs_id) do
 *         nothing}
 *     <br>where that is linked, {@code update refs_tag set ... where tag_id = ? and refs_id = ? and ...}
 * <tr><td>{@code set(refs)}
 *     <td>{@code select 1 from tag where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from refs_tag where tag_id = ? and not exists (...) returning refs_id),
 *         inserted as (insert into refs_tag (tag_id, refs_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (tag_id, refs_id) do nothing returning refs_id) select ...}
 * <tr><td>{@code toggle(refs)}
 *     <td>{@code delete from refs_tag where tag_id = ? and refs_id = ?}
 *     <br>where that was not linked, {@code insert into refs_tag (tag_id, refs_id) values (?, ?) on conflict (tag_id,
 *         refs_id) do nothing}
 * <tr><td>{@code create(refs -> ...)}
 *     <td>{@code insert into refs (...) values (...) returning ...}
 *     <br>then {@code insert into refs_tag (tag_id, refs_id) values (?, ?)}
 * <tr><td>{@code remove(refs)}
 *     <td>{@code delete from refs_tag where tag_id = ? and refs_id = ?}
 * <tr><td>{@code removeAll(refs)}
 *     <td>{@code delete from refs_tag where tag_id = ? and refs_id = any (?) returning refs_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from refs_tag where tag_id = ?}
 * <tr><td>{@code contains(refs)}
 *     <td>{@code select exists (select 1 from refs_tag where tag_id = ? and refs_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from refs_tag join refs on refs_id = refs.id where tag_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select tag_id, refs_id, ... from refs_tag join refs on refs_id = refs.id where tag_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select refs_id from refs_tag where tag_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from refs_tag where tag_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from refs_tag where tag_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class TagRefsProxy
        extends ManyToManyProxy<
                Refs, Long, RefsTable, RefsValues,
                RefsMarkedLink, RefsMarkedLinkTable, RefsMarkedLinkValues, TagRefsProxy.Query> {
    /** How the relation goes by {@code refs_tag}. */
    static final Link<Long, Refs, RefsMarkedLink, Query> LINK = new Link<>(
            "Tag.refs",
            RefsMarkedLinkTable.MODEL_TYPE,
            RefsMarkedLinkTable.Keys.TAG,
            RefsMarkedLinkTable.Keys.REFS,
            Query::new);

    private TagRefsProxy(DSLContext dsl, Long tagId) {
        super(dsl, tagId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tag the row, which has been written before
     */
    static TagRefsProxy of(DSLContext dsl, Tag tag) {
        return new TagRefsProxy(dsl, TagTable.MODEL_TYPE.requireKey(tag));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tagId the row's key
     */
    static TagRefsProxy of(DSLContext dsl, Long tagId) {
        return new TagRefsProxy(dsl, tagId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param tag the table of this end, aliased or a path itself
     */
    static RefsTable.Several<RefsMarkedLinkTable, Void> refs(TagTable tag) {
        return new RefsTable.Several<>(LINK.from(tag));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    static Map<Long, List<Refs>> all(DSLContext dsl, Collection<Long> tagIds) {
        return all(dsl, tagIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    static Map<Long, List<Linked<Refs, RefsMarkedLink>>> links(
            DSLContext dsl, Collection<Long> tagIds) {
        return links(dsl, tagIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> tagIds) {
        return counts(dsl, tagIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<Long>> addAll(
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
    static Map<Long, LinkChange<Long>> setAll(
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
    static Map<Long, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param tag the other row
     * @return how many links were made
     */
    int copyFrom(Tag tag) {
        return copyLinks(TagTable.MODEL_TYPE.requireKey(tag));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param tagId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long tagId) {
        return copyLinks(tagId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Refs, Long, RefsTable, RefsValues,
                    RefsMarkedLink, RefsMarkedLinkTable, RefsMarkedLinkValues, Query> {
        private Query(QueryState<Refs> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Refs> state) {
            return new Query(state);
        }
    }
}
