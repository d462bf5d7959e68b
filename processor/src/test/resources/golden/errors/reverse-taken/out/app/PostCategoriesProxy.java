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
 * The categories of one {@link Post}: {@link Post#categories()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(category)}
 *     <td>{@code insert into posts_categories (post_id, category_id) values (?, ?) on conflict (post_id, category_id)
 *         do nothing}
 * <tr><td>{@code addAll(categories)}
 *     <td>{@code insert into posts_categories (post_id, category_id) select ?, k0 from unnest(...) as given (k0) where
 *         true on conflict (post_id, category_id) do nothing returning post_id, category_id}
 * <tr><td>{@code put(category, link -> ...)}
 *     <td>{@code insert into posts_categories (post_id, category_id, ...) values (?, ?, ...) on conflict (post_id,
 *         category_id) do nothing}
 *     <br>where that is linked, {@code update posts_categories set ... where post_id = ? and category_id = ? and ...}
 * <tr><td>{@code set(categories)}
 *     <td>{@code select 1 from posts where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from posts_categories where post_id = ? and not exists (...) returning
 *         category_id), inserted as (insert into posts_categories (post_id, category_id) select ?, k0 from unnest(...)
 *         as given (k0) where true on conflict (post_id, category_id) do nothing returning category_id) select ...}
 * <tr><td>{@code toggle(category)}
 *     <td>{@code delete from posts_categories where post_id = ? and category_id = ?}
 *     <br>where that was not linked, {@code insert into posts_categories (post_id, category_id) values (?, ?) on
 *         conflict (post_id, category_id) do nothing}
 * <tr><td>{@code create(category -> ...)}
 *     <td>{@code insert into categories (...) values (...) returning ...}
 *     <br>then {@code insert into posts_categories (post_id, category_id) values (?, ?)}
 * <tr><td>{@code remove(category)}
 *     <td>{@code delete from posts_categories where post_id = ? and category_id = ?}
 * <tr><td>{@code removeAll(categories)}
 *     <td>{@code delete from posts_categories where post_id = ? and category_id = any (?) returning category_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from posts_categories where post_id = ?}
 * <tr><td>{@code contains(category)}
 *     <td>{@code select exists (select 1 from posts_categories where post_id = ? and category_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from posts_categories join categories on category_id = categories.id where post_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select post_id, category_id, ... from posts_categories join categories on category_id = categories.id
 *         where post_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select category_id from posts_categories where post_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from posts_categories where post_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from posts_categories where post_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PostCategoriesProxy
        extends ManyToManyProxy<
                Category, Long, CategoryTable, CategoryValues,
                PostCategoriesLink, PostCategoriesLinkTable, PostCategoriesLinkValues, PostCategoriesProxy.Query> {
    /** How the relation goes by {@code posts_categories}. */
    static final Link<Long, Category, PostCategoriesLink, Query> LINK = new Link<>(
            "Post.categories",
            PostCategoriesLinkTable.MODEL_TYPE,
            PostCategoriesLinkTable.Keys.POST,
            PostCategoriesLinkTable.Keys.CATEGORY,
            Query::new);

    private PostCategoriesProxy(DSLContext dsl, Long postId) {
        super(dsl, postId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param post the row, which has been written before
     */
    public static PostCategoriesProxy of(DSLContext dsl, Post post) {
        return new PostCategoriesProxy(dsl, PostTable.MODEL_TYPE.requireKey(post));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param postId the row's key
     */
    public static PostCategoriesProxy of(DSLContext dsl, Long postId) {
        return new PostCategoriesProxy(dsl, postId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param post the table of this end, aliased or a path itself
     */
    public static CategoryTable.Several<PostCategoriesLinkTable, Query> categories(PostTable post) {
        return new CategoryTable.Several<>(LINK.from(post));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    public static Map<Long, List<Category>> all(DSLContext dsl, Collection<Long> postIds) {
        return all(dsl, postIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    public static Map<Long, List<Linked<Category, PostCategoriesLink>>> links(
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
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> addAll(
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
    public static Map<Long, LinkChange<Long>> setAll(
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
            extends LinkedQuerySet<
                    Category, Long, CategoryTable, CategoryValues,
                    PostCategoriesLink, PostCategoriesLinkTable, PostCategoriesLinkValues, Query> {
        private Query(QueryState<Category> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Category> state) {
            return new Query(state);
        }
    }
}
