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
 * The bs of one {@link Post}: {@link Post#bs()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(post)}
 *     <td>{@code insert into post_bs (from_post_id, to_post_id) values (?, ?) on conflict (from_post_id, to_post_id) do
 *         nothing}
 * <tr><td>{@code addAll(bs)}
 *     <td>{@code insert into post_bs (from_post_id, to_post_id) select ?, k0 from unnest(...) as given (k0) where true
 *         on conflict (from_post_id, to_post_id) do nothing returning from_post_id, to_post_id}
 * <tr><td>{@code put(post, link -> ...)}
 *     <td>{@code insert into post_bs (from_post_id, to_post_id, ...) values (?, ?, ...) on conflict (from_post_id,
 *         to_post_id) do nothing}
 *     <br>where that is linked, {@code update post_bs set ... where from_post_id = ? and to_post_id = ? and ...}
 * <tr><td>{@code set(bs)}
 *     <td>{@code select 1 from post where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from post_bs where from_post_id = ? and not exists (...) returning
 *         to_post_id), inserted as (insert into post_bs (from_post_id, to_post_id) select ?, k0 from unnest(...) as
 *         given (k0) where true on conflict (from_post_id, to_post_id) do nothing returning to_post_id) select ...}
 * <tr><td>{@code toggle(post)}
 *     <td>{@code delete from post_bs where from_post_id = ? and to_post_id = ?}
 *     <br>where that was not linked, {@code insert into post_bs (from_post_id, to_post_id) values (?, ?) on conflict
 *         (from_post_id, to_post_id) do nothing}
 * <tr><td>{@code create(post -> ...)}
 *     <td>{@code insert into post (...) values (...) returning ...}
 *     <br>then {@code insert into post_bs (from_post_id, to_post_id) values (?, ?)}
 * <tr><td>{@code remove(post)}
 *     <td>{@code delete from post_bs where from_post_id = ? and to_post_id = ?}
 * <tr><td>{@code removeAll(bs)}
 *     <td>{@code delete from post_bs where from_post_id = ? and to_post_id = any (?) returning to_post_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from post_bs where from_post_id = ?}
 * <tr><td>{@code contains(post)}
 *     <td>{@code select exists (select 1 from post_bs where from_post_id = ? and to_post_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from post_bs join post on to_post_id = post.id where from_post_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select from_post_id, to_post_id, ... from post_bs join post on to_post_id = post.id where from_post_id
 *         = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select to_post_id from post_bs where from_post_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from post_bs where from_post_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from post_bs where from_post_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class PostBsProxy
        extends ManyToManyProxy<
                Post, Long, PostTable, PostValues, PostBsLink, PostBsLinkTable, PostBsLinkValues, PostBsProxy.Query> {
    /** How the relation goes by {@code post_bs}. */
    static final Link<Long, Post, PostBsLink, Query> LINK = new Link<>(
            "Post.bs",
            PostBsLinkTable.MODEL_TYPE,
            PostBsLinkTable.Keys.FROM_POST,
            PostBsLinkTable.Keys.TO_POST,
            Query::new);

    private PostBsProxy(DSLContext dsl, Long postId) {
        super(dsl, postId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param post the row, which has been written before
     */
    static PostBsProxy of(DSLContext dsl, Post post) {
        return new PostBsProxy(dsl, PostTable.MODEL_TYPE.requireKey(post));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param postId the row's key
     */
    static PostBsProxy of(DSLContext dsl, Long postId) {
        return new PostBsProxy(dsl, postId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param post the table of this end, aliased or a path itself
     */
    static PostTable.Several<PostBsLinkTable, Query> bs(PostTable post) {
        return new PostTable.Several<>(LINK.from(post));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    static Map<Long, List<Post>> all(DSLContext dsl, Collection<Long> postIds) {
        return all(dsl, postIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    static Map<Long, List<Linked<Post, PostBsLink>>> links(
            DSLContext dsl, Collection<Long> postIds) {
        return links(dsl, postIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> postIds) {
        return counts(dsl, postIds, LINK);
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
     * @param post the other row
     * @return how many links were made
     */
    int copyFrom(Post post) {
        return copyLinks(PostTable.MODEL_TYPE.requireKey(post));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param postId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long postId) {
        return copyLinks(postId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Post, Long, PostTable, PostValues, PostBsLink, PostBsLinkTable, PostBsLinkValues, Query> {
        private Query(QueryState<Post> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Post> state) {
            return new Query(state);
        }
    }
}
