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
 * The post of one {@link Tag}: {@link Post#tags()}, from its other end. Each {@link PostTag} has columns to be given,
 * so a call that makes one takes a {@code link -> ...}: call {@code putAll} for {@code addAll}, and {@code setLinks}
 * for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(post, link -> ...)}
 *     <td>{@code insert into post_tag (tag_id, post_id, ...) values (?, ?, ...) on conflict (tag_id, post_id) do
 *         nothing}
 * <tr><td>{@code put(post, link -> ...)}
 *     <td>{@code insert into post_tag (tag_id, post_id, ...) values (?, ?, ...) on conflict (tag_id, post_id) do
 *         nothing}
 *     <br>where that is linked, {@code update post_tag set ... where tag_id = ? and post_id = ? and ...}
 * <tr><td>{@code create(post -> ..., link -> ...)}
 *     <td>{@code insert into post (...) values (...) returning ...}
 *     <br>then {@code insert into post_tag (tag_id, post_id, ...) values (?, ?, ...)}
 * <tr><td>{@code remove(post)}
 *     <td>{@code delete from post_tag where tag_id = ? and post_id = ?}
 * <tr><td>{@code removeAll(post)}
 *     <td>{@code delete from post_tag where tag_id = ? and post_id = any (?) returning post_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from post_tag where tag_id = ?}
 * <tr><td>{@code contains(post)}
 *     <td>{@code select exists (select 1 from post_tag where tag_id = ? and post_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from post_tag join post on post_id = post.id where tag_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select tag_id, post_id, ... from post_tag join post on post_id = post.id where tag_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select post_id from post_tag where tag_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from post_tag where tag_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from post_tag where tag_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class TagPostProxy
        extends RelationProxy<
                Post, Long, PostTable, PostValues, PostTag, PostTagTable, PostTagValues, TagPostProxy.Query> {
    /** How the relation goes by {@code post_tag}. */
    static final Link<Long, Post, PostTag, Query> LINK = new Link<>(
            "Tag.post",
            PostTagTable.MODEL_TYPE,
            PostTagTable.Keys.TAG,
            PostTagTable.Keys.POST,
            Query::new);

    private TagPostProxy(DSLContext dsl, Long tagId) {
        super(dsl, tagId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tag the row, which has been written before
     */
    public static TagPostProxy of(DSLContext dsl, Tag tag) {
        return new TagPostProxy(dsl, TagTable.MODEL_TYPE.requireKey(tag));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tagId the row's key
     */
    public static TagPostProxy of(DSLContext dsl, Long tagId) {
        return new TagPostProxy(dsl, tagId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param tag the table of this end, aliased or a path itself
     */
    public static PostTable.Several<PostTagTable, Void> post(TagTable tag) {
        return new PostTable.Several<>(LINK.from(tag));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    public static Map<Long, List<Post>> all(DSLContext dsl, Collection<Long> tagIds) {
        return all(dsl, tagIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    public static Map<Long, List<Linked<Post, PostTag>>> links(
            DSLContext dsl, Collection<Long> tagIds) {
        return links(dsl, tagIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> tagIds) {
        return counts(dsl, tagIds, LINK);
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
     * @param tag the other row
     * @return how many links were made
     */
    public int copyFrom(Tag tag) {
        return copyLinks(TagTable.MODEL_TYPE.requireKey(tag));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param tagId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long tagId) {
        return copyLinks(tagId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<Post, Long, PostTable, PostValues, PostTag, PostTagTable, PostTagValues, Query> {
        private Query(QueryState<Post> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Post> state) {
            return new Query(state);
        }
    }
}
