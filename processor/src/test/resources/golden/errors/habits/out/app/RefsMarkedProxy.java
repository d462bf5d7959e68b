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
 * The marked of one {@link Refs}: {@link Refs#marked()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(tag)}
 *     <td>{@code insert into refs_tag (refs_id, tag_id) values (?, ?) on conflict (refs_id, tag_id) do nothing}
 * <tr><td>{@code addAll(marked)}
 *     <td>{@code insert into refs_tag (refs_id, tag_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (refs_id, tag_id) do nothing returning refs_id, tag_id}
 * <tr><td>{@code put(tag, link -> ...)}
 *     <td>{@code insert into refs_tag (refs_id, tag_id, ...) values (?, ?, ...) on conflict (refs_id, tag_id) do
 *         nothing}
 *     <br>where that is linked, {@code update refs_tag set ... where refs_id = ? and tag_id = ? and ...}
 * <tr><td>{@code set(marked)}
 *     <td>{@code select 1 from refs where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from refs_tag where refs_id = ? and not exists (...) returning tag_id),
 *         inserted as (insert into refs_tag (refs_id, tag_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (refs_id, tag_id) do nothing returning tag_id) select ...}
 * <tr><td>{@code toggle(tag)}
 *     <td>{@code delete from refs_tag where refs_id = ? and tag_id = ?}
 *     <br>where that was not linked, {@code insert into refs_tag (refs_id, tag_id) values (?, ?) on conflict (refs_id,
 *         tag_id) do nothing}
 * <tr><td>{@code create(tag -> ...)}
 *     <td>{@code insert into tag (...) values (...) returning ...}
 *     <br>then {@code insert into refs_tag (refs_id, tag_id) values (?, ?)}
 * <tr><td>{@code remove(tag)}
 *     <td>{@code delete from refs_tag where refs_id = ? and tag_id = ?}
 * <tr><td>{@code removeAll(marked)}
 *     <td>{@code delete from refs_tag where refs_id = ? and tag_id = any (?) returning tag_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from refs_tag where refs_id = ?}
 * <tr><td>{@code contains(tag)}
 *     <td>{@code select exists (select 1 from refs_tag where refs_id = ? and tag_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from refs_tag join tag on tag_id = tag.id where refs_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select refs_id, tag_id, ... from refs_tag join tag on tag_id = tag.id where refs_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select tag_id from refs_tag where refs_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from refs_tag where refs_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from refs_tag where refs_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class RefsMarkedProxy
        extends ManyToManyProxy<
                Tag, Long, TagTable, TagValues,
                RefsMarkedLink, RefsMarkedLinkTable, RefsMarkedLinkValues, RefsMarkedProxy.Query> {
    /** How the relation goes by {@code refs_tag}. */
    static final Link<Long, Tag, RefsMarkedLink, Query> LINK = new Link<>(
            "Refs.marked",
            RefsMarkedLinkTable.MODEL_TYPE,
            RefsMarkedLinkTable.Keys.REFS,
            RefsMarkedLinkTable.Keys.TAG,
            Query::new);

    private RefsMarkedProxy(DSLContext dsl, Long refsId) {
        super(dsl, refsId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param refs the row, which has been written before
     */
    static RefsMarkedProxy of(DSLContext dsl, Refs refs) {
        return new RefsMarkedProxy(dsl, RefsTable.MODEL_TYPE.requireKey(refs));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param refsId the row's key
     */
    static RefsMarkedProxy of(DSLContext dsl, Long refsId) {
        return new RefsMarkedProxy(dsl, refsId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param refs the table of this end, aliased or a path itself
     */
    static TagTable.Several<RefsMarkedLinkTable, Query> marked(RefsTable refs) {
        return new TagTable.Several<>(LINK.from(refs));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param refsIds the keys of the rows
     */
    static Map<Long, List<Tag>> all(DSLContext dsl, Collection<Long> refsIds) {
        return all(dsl, refsIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param refsIds the keys of the rows
     */
    static Map<Long, List<Linked<Tag, RefsMarkedLink>>> links(
            DSLContext dsl, Collection<Long> refsIds) {
        return links(dsl, refsIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param refsIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> refsIds) {
        return counts(dsl, refsIds, LINK);
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
     * @param refs the other row
     * @return how many links were made
     */
    int copyFrom(Refs refs) {
        return copyLinks(RefsTable.MODEL_TYPE.requireKey(refs));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param refsId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long refsId) {
        return copyLinks(refsId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Tag, Long, TagTable, TagValues, RefsMarkedLink, RefsMarkedLinkTable, RefsMarkedLinkValues, Query> {
        private Query(QueryState<Tag> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Tag> state) {
            return new Query(state);
        }
    }
}
