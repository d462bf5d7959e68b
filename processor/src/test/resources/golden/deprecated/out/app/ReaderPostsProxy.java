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
 * The posts of one {@link Reader}: {@link Reader#posts()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(post)}
 *     <td>{@code insert into reader_post (reader_id, post_id) values (?, ?) on conflict (reader_id, post_id) do
 *         nothing}
 * <tr><td>{@code addAll(posts)}
 *     <td>{@code insert into reader_post (reader_id, post_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (reader_id, post_id) do nothing returning reader_id, post_id}
 * <tr><td>{@code put(post, link -> ...)}
 *     <td>{@code insert into reader_post (reader_id, post_id, ...) values (?, ?, ...) on conflict (reader_id, post_id)
 *         do nothing}
 *     <br>where that is linked, {@code update reader_post set ... where reader_id = ? and post_id = ? and ...}
 * <tr><td>{@code set(posts)}
 *     <td>{@code select 1 from reader where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from reader_post where reader_id = ? and not exists (...) returning
 *         post_id), inserted as (insert into reader_post (reader_id, post_id) select ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (reader_id, post_id) do nothing returning post_id) select ...}
 * <tr><td>{@code toggle(post)}
 *     <td>{@code delete from reader_post where reader_id = ? and post_id = ?}
 *     <br>where that was not linked, {@code insert into reader_post (reader_id, post_id) values (?, ?) on conflict
 *         (reader_id, post_id) do nothing}
 * <tr><td>{@code create(post -> ...)}
 *     <td>{@code insert into post (...) values (...) returning ...}
 *     <br>then {@code insert into reader_post (reader_id, post_id) values (?, ?)}
 * <tr><td>{@code remove(post)}
 *     <td>{@code delete from reader_post where reader_id = ? and post_id = ?}
 * <tr><td>{@code removeAll(posts)}
 *     <td>{@code delete from reader_post where reader_id = ? and post_id = any (?) returning post_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from reader_post where reader_id = ?}
 * <tr><td>{@code contains(post)}
 *     <td>{@code select exists (select 1 from reader_post where reader_id = ? and post_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from reader_post join post on post_id = post.id where reader_id = ? order by ...}
 * <tr><td>{@code links()}
 *     <td>{@code select reader_id, post_id, ... from reader_post join post on post_id = post.id where reader_id = ?
 *         order by ...}
 * <tr><td>{@code ids()}
 *     <td>{@code select post_id from reader_post join post on post_id = post.id where reader_id = ? order by ...}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from reader_post where reader_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from reader_post where reader_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class ReaderPostsProxy
        extends ManyToManyProxy<
                Post, Long, PostTable, PostValues,
                ReaderPostsLink, ReaderPostsLinkTable, ReaderPostsLinkValues, ReaderPostsProxy.Query> {
    /** How the relation goes by {@code reader_post}. */
    static final Link<Long, Post, ReaderPostsLink, Query> LINK = new Link<>(
            "Reader.posts",
            ReaderPostsLinkTable.MODEL_TYPE,
            ReaderPostsLinkTable.Keys.READER,
            ReaderPostsLinkTable.Keys.POST,
            Query::new)
            .orderedBy((PostTable row, ReaderPostsLinkTable link) -> List.of(row.NICK));

    private ReaderPostsProxy(DSLContext dsl, Long readerId) {
        super(dsl, readerId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param reader the row, which has been written before
     */
    static ReaderPostsProxy of(DSLContext dsl, Reader reader) {
        return new ReaderPostsProxy(dsl, ReaderTable.MODEL_TYPE.requireKey(reader));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param readerId the row's key
     */
    static ReaderPostsProxy of(DSLContext dsl, Long readerId) {
        return new ReaderPostsProxy(dsl, readerId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param reader the table of this end, aliased or a path itself
     */
    static PostTable.Several<ReaderPostsLinkTable, Query> posts(ReaderTable reader) {
        return new PostTable.Several<>(LINK.from(reader));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param readerIds the keys of the rows
     */
    static Map<Long, List<Post>> all(DSLContext dsl, Collection<Long> readerIds) {
        return all(dsl, readerIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param readerIds the keys of the rows
     */
    static Map<Long, List<Linked<Post, ReaderPostsLink>>> links(
            DSLContext dsl, Collection<Long> readerIds) {
        return links(dsl, readerIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param readerIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> readerIds) {
        return counts(dsl, readerIds, LINK);
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
     * @param reader the other row
     * @return how many links were made
     */
    int copyFrom(Reader reader) {
        return copyLinks(ReaderTable.MODEL_TYPE.requireKey(reader));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param readerId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long readerId) {
        return copyLinks(readerId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Post, Long, PostTable, PostValues,
                    ReaderPostsLink, ReaderPostsLinkTable, ReaderPostsLinkValues, Query> {
        private Query(QueryState<Post> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Post> state) {
            return new Query(state);
        }
    }
}
