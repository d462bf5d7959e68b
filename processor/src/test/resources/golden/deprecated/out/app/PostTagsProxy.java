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
 * The tags of one {@link Post}: {@link Post#tags}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(tag)}
 *     <td>{@code insert into post_tag (post_id, tag_id) values (?, ?) on conflict (post_id, tag_id) do nothing}
 * <tr><td>{@code addAll(tags)}
 *     <td>{@code insert into post_tag (post_id, tag_id) select ?, k0 from (values ...) as given (k0) where true on
 *         conflict (post_id, tag_id) do nothing returning post_id, tag_id}
 * <tr><td>{@code put(tag, link -> ...)}
 *     <td>{@code insert into post_tag (post_id, tag_id, ...) values (?, ?, ...) on conflict (post_id, tag_id) do
 *         nothing}
 *     <br>where that is linked, {@code update post_tag set ... where post_id = ? and tag_id = ? and ...}
 * <tr><td>{@code set(tags)}
 *     <td>{@code select 1 from post where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from post_tag where post_id = ? and not exists (...) returning tag_id),
 *         inserted as (insert into post_tag (post_id, tag_id) select ?, k0 from (values ...) as given (k0) where true
 *         on conflict (post_id, tag_id) do nothing returning tag_id) select ...}
 * <tr><td>{@code toggle(tag)}
 *     <td>{@code delete from post_tag where post_id = ? and tag_id = ?}
 *     <br>where that was not linked, {@code insert into post_tag (post_id, tag_id) values (?, ?) on conflict (post_id,
 *         tag_id) do nothing}
 * <tr><td>{@code create(tag -> ...)}
 *     <td>{@code insert into tag (...) values (...) returning ...}
 *     <br>then {@code insert into post_tag (post_id, tag_id) values (?, ?)}
 * <tr><td>{@code remove(tag)}
 *     <td>{@code delete from post_tag where post_id = ? and tag_id = ?}
 * <tr><td>{@code removeAll(tags)}
 *     <td>{@code delete from post_tag where post_id = ? and tag_id in (...) returning tag_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from post_tag where post_id = ?}
 * <tr><td>{@code contains(tag)}
 *     <td>{@code select exists (select 1 from post_tag where post_id = ? and tag_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from post_tag join tag on tag_id = tag.kind where post_id = ? order by ...}
 * <tr><td>{@code links()}
 *     <td>{@code select post_id, tag_id, ... from post_tag join tag on tag_id = tag.kind where post_id = ? order by
 *         ...}
 * <tr><td>{@code ids()}
 *     <td>{@code select tag_id from post_tag join tag on tag_id = tag.kind where post_id = ? order by ...}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from post_tag where post_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from post_tag where post_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
final class PostTagsProxy
        extends ManyToManyProxy<
                Tag, Kind, TagTable, TagValues,
                PostTagsLink, PostTagsLinkTable, PostTagsLinkValues, PostTagsProxy.Query> {
    /** How the relation goes by {@code post_tag}. */
    static final Link<Long, Tag, PostTagsLink, Query> LINK = new Link<>(
            "Post.tags",
            PostTagsLinkTable.MODEL_TYPE,
            PostTagsLinkTable.Keys.POST,
            PostTagsLinkTable.Keys.TAG,
            Query::new)
            .orderedBy((TagTable row, PostTagsLinkTable link) -> List.of(row.WORD));

    private PostTagsProxy(DSLContext dsl, Long postId) {
        super(dsl, postId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param post the row, which has been written before
     */
    static PostTagsProxy of(DSLContext dsl, Post post) {
        return new PostTagsProxy(dsl, PostTable.MODEL_TYPE.requireKey(post));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param postId the row's key
     */
    static PostTagsProxy of(DSLContext dsl, Long postId) {
        return new PostTagsProxy(dsl, postId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param post the table of this end, aliased or a path itself
     */
    static TagTable.Several<PostTagsLinkTable, Query> tags(PostTable post) {
        return new TagTable.Several<>(LINK.from(post));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    static Map<Long, List<Tag>> all(DSLContext dsl, Collection<Long> postIds) {
        return all(dsl, postIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    static Map<Long, List<Linked<Tag, PostTagsLink>>> links(
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
    static Map<Long, LinkChange<Kind>> addAll(
            DSLContext dsl, Map<Long, ? extends Collection<Kind>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<Kind>> setAll(
            DSLContext dsl, Map<Long, ? extends Collection<Kind>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<Kind>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Kind>> keys) {
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
                    Tag, Kind, TagTable, TagValues, PostTagsLink, PostTagsLinkTable, PostTagsLinkValues, Query> {
        private Query(QueryState<Tag> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Tag> state) {
            return new Query(state);
        }
    }
}
