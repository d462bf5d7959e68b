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
 * The post of one {@link Tag}: {@link Post#tags}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(post)}
 *     <td>{@code insert into post_tag (tag_id, post_id) values (?, ?) on conflict (tag_id, post_id) do nothing}
 * <tr><td>{@code addAll(post)}
 *     <td>{@code insert into post_tag (tag_id, post_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (tag_id, post_id) do nothing returning tag_id, post_id}
 * <tr><td>{@code put(post, link -> ...)}
 *     <td>{@code insert into post_tag (tag_id, post_id, ...) values (?, ?, ...) on conflict (tag_id, post_id) do
 *         nothing}
 *     <br>where that is linked, {@code update post_tag set ... where tag_id = ? and post_id = ? and ...}
 * <tr><td>{@code set(post)}
 *     <td>{@code select 1 from tag where kind = ? for no key update}
 *     <br>then {@code with deleted as (delete from post_tag where tag_id = ? and not exists (...) returning post_id),
 *         inserted as (insert into post_tag (tag_id, post_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (tag_id, post_id) do nothing returning post_id) select ...}
 * <tr><td>{@code toggle(post)}
 *     <td>{@code delete from post_tag where tag_id = ? and post_id = ?}
 *     <br>where that was not linked, {@code insert into post_tag (tag_id, post_id) values (?, ?) on conflict (tag_id,
 *         post_id) do nothing}
 * <tr><td>{@code create(post -> ...)}
 *     <td>{@code insert into post (...) values (...) returning ...}
 *     <br>then {@code insert into post_tag (tag_id, post_id) values (?, ?)}
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
@SuppressWarnings({
        "deprecation",
        "removal"
})
final class TagPostProxy
        extends ManyToManyProxy<
                Post, Long, PostTable, PostValues,
                PostTagsLink, PostTagsLinkTable, PostTagsLinkValues, TagPostProxy.Query> {
    /** How the relation goes by {@code post_tag}. */
    static final Link<Kind, Post, PostTagsLink, Query> LINK = new Link<>(
            "Tag.post",
            PostTagsLinkTable.MODEL_TYPE,
            PostTagsLinkTable.Keys.TAG,
            PostTagsLinkTable.Keys.POST,
            Query::new);

    private TagPostProxy(DSLContext dsl, Kind tagId) {
        super(dsl, tagId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tag the row, which has been written before
     */
    static TagPostProxy of(DSLContext dsl, Tag tag) {
        return new TagPostProxy(dsl, TagTable.MODEL_TYPE.requireKey(tag));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tagId the row's key
     */
    static TagPostProxy of(DSLContext dsl, Kind tagId) {
        return new TagPostProxy(dsl, tagId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param tag the table of this end, aliased or a path itself
     */
    static PostTable.Several<PostTagsLinkTable, Void> post(TagTable tag) {
        return new PostTable.Several<>(LINK.from(tag));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    static Map<Kind, List<Post>> all(DSLContext dsl, Collection<Kind> tagIds) {
        return all(dsl, tagIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    static Map<Kind, List<Linked<Post, PostTagsLink>>> links(
            DSLContext dsl, Collection<Kind> tagIds) {
        return links(dsl, tagIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    static Map<Kind, Long> counts(DSLContext dsl, Collection<Kind> tagIds) {
        return counts(dsl, tagIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Kind, LinkChange<Long>> addAll(
            DSLContext dsl, Map<Kind, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Kind, LinkChange<Long>> setAll(
            DSLContext dsl, Map<Kind, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Kind, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Kind, ? extends Collection<Long>> keys) {
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
    int copyFromId(Kind tagId) {
        return copyLinks(tagId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Post, Long, PostTable, PostValues, PostTagsLink, PostTagsLinkTable, PostTagsLinkValues, Query> {
        private Query(QueryState<Post> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Post> state) {
            return new Query(state);
        }
    }
}
