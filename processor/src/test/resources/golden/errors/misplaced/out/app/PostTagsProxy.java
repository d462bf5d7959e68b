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
 * The tags of one {@link Post}: {@link Post#tags()}. Each {@link PostTag} has columns to be given, so a call that makes
 * one takes a {@code link -> ...}: call {@code putAll} for {@code addAll}, and {@code setLinks} for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(tag, link -> ...)}
 *     <td>{@code insert into post_tag (post_id, tag_id, ...) values (?, ?, ...) on conflict (post_id, tag_id) do
 *         nothing}
 * <tr><td>{@code put(tag, link -> ...)}
 *     <td>{@code insert into post_tag (post_id, tag_id, ...) values (?, ?, ...) on conflict (post_id, tag_id) do
 *         nothing}
 *     <br>where that is linked, {@code update post_tag set ... where post_id = ? and tag_id = ? and ...}
 * <tr><td>{@code create(tag -> ..., link -> ...)}
 *     <td>{@code insert into tag (...) values (...) returning ...}
 *     <br>then {@code insert into post_tag (post_id, tag_id, ...) values (?, ?, ...)}
 * <tr><td>{@code remove(tag)}
 *     <td>{@code delete from post_tag where post_id = ? and tag_id = ?}
 * <tr><td>{@code removeAll(tags)}
 *     <td>{@code delete from post_tag where post_id = ? and tag_id = any (?) returning tag_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from post_tag where post_id = ?}
 * <tr><td>{@code contains(tag)}
 *     <td>{@code select exists (select 1 from post_tag where post_id = ? and tag_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from post_tag join tag on tag_id = tag.id where post_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select post_id, tag_id, ... from post_tag join tag on tag_id = tag.id where post_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select tag_id from post_tag where post_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from post_tag where post_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from post_tag where post_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PostTagsProxy
        extends RelationProxy<
                Tag, Long, TagTable, TagValues, PostTag, PostTagTable, PostTagValues, PostTagsProxy.Query> {
    /** How the relation goes by {@code post_tag}. */
    static final Link<Long, Tag, PostTag, Query> LINK = new Link<>(
            "Post.tags",
            PostTagTable.MODEL_TYPE,
            PostTagTable.Keys.POST,
            PostTagTable.Keys.TAG,
            Query::new);

    private PostTagsProxy(DSLContext dsl, Long postId) {
        super(dsl, postId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param post the row, which has been written before
     */
    public static PostTagsProxy of(DSLContext dsl, Post post) {
        return new PostTagsProxy(dsl, PostTable.MODEL_TYPE.requireKey(post));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param postId the row's key
     */
    public static PostTagsProxy of(DSLContext dsl, Long postId) {
        return new PostTagsProxy(dsl, postId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param post the table of this end, aliased or a path itself
     */
    public static TagTable.Several<PostTagTable, Query> tags(PostTable post) {
        return new TagTable.Several<>(LINK.from(post));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    public static Map<Long, List<Tag>> all(DSLContext dsl, Collection<Long> postIds) {
        return all(dsl, postIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    public static Map<Long, List<Linked<Tag, PostTag>>> links(
            DSLContext dsl, Collection<Long> postIds) {
        return links(dsl, postIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> postIds) {
        return counts(dsl, postIds, LINK);
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
     * @param post the other row
     * @return how many links were made
     */
    public int copyFrom(Post post) {
        return copyLinks(PostTable.MODEL_TYPE.requireKey(post));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param postId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long postId) {
        return copyLinks(postId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<Tag, Long, TagTable, TagValues, PostTag, PostTagTable, PostTagValues, Query> {
        private Query(QueryState<Tag> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Tag> state) {
            return new Query(state);
        }
    }
}
