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
 * The post of one {@link Category}: {@link Post#categories()}, from its other end. Each {@link PostCategory} has
 * columns to be given, so a call that makes one takes a {@code link -> ...}: call {@code putAll} for {@code addAll},
 * and {@code setLinks} for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(post, link -> ...)}
 *     <td>{@code insert into post_category (category_id, post_id, ...) values (?, ?, ...) on conflict (category_id,
 *         post_id) do nothing}
 * <tr><td>{@code put(post, link -> ...)}
 *     <td>{@code insert into post_category (category_id, post_id, ...) values (?, ?, ...) on conflict (category_id,
 *         post_id) do nothing}
 *     <br>where that is linked, {@code update post_category set ... where category_id = ? and post_id = ? and ...}
 * <tr><td>{@code create(post -> ..., link -> ...)}
 *     <td>{@code insert into post (...) values (...) returning ...}
 *     <br>then {@code insert into post_category (category_id, post_id, ...) values (?, ?, ...)}
 * <tr><td>{@code remove(post)}
 *     <td>{@code delete from post_category where category_id = ? and post_id = ?}
 * <tr><td>{@code removeAll(post)}
 *     <td>{@code delete from post_category where category_id = ? and post_id = any (?) returning post_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from post_category where category_id = ?}
 * <tr><td>{@code contains(post)}
 *     <td>{@code select exists (select 1 from post_category where category_id = ? and post_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from post_category join post on post_id = post.id where category_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select category_id, post_id, ... from post_category join post on post_id = post.id where category_id =
 *         ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select post_id from post_category where category_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from post_category where category_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from post_category where category_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CategoryPostProxy
        extends RelationProxy<
                Post, Long, PostTable, PostValues,
                PostCategory, PostCategoryTable, PostCategoryValues, CategoryPostProxy.Query> {
    /** How the relation goes by {@code post_category}. */
    static final Link<Long, Post, PostCategory, Query> LINK = new Link<>(
            "Category.post",
            PostCategoryTable.MODEL_TYPE,
            PostCategoryTable.Keys.CATEGORY,
            PostCategoryTable.Keys.POST,
            Query::new);

    private CategoryPostProxy(DSLContext dsl, Long categoryId) {
        super(dsl, categoryId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param category the row, which has been written before
     */
    public static CategoryPostProxy of(DSLContext dsl, Category category) {
        return new CategoryPostProxy(dsl, CategoryTable.MODEL_TYPE.requireKey(category));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param categoryId the row's key
     */
    public static CategoryPostProxy of(DSLContext dsl, Long categoryId) {
        return new CategoryPostProxy(dsl, categoryId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param category the table of this end, aliased or a path itself
     */
    public static PostTable.Several<PostCategoryTable, Void> post(CategoryTable category) {
        return new PostTable.Several<>(LINK.from(category));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param categoryIds the keys of the rows
     */
    public static Map<Long, List<Post>> all(DSLContext dsl, Collection<Long> categoryIds) {
        return all(dsl, categoryIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param categoryIds the keys of the rows
     */
    public static Map<Long, List<Linked<Post, PostCategory>>> links(
            DSLContext dsl, Collection<Long> categoryIds) {
        return links(dsl, categoryIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param categoryIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> categoryIds) {
        return counts(dsl, categoryIds, LINK);
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
     * @param category the other row
     * @return how many links were made
     */
    public int copyFrom(Category category) {
        return copyLinks(CategoryTable.MODEL_TYPE.requireKey(category));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param categoryId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long categoryId) {
        return copyLinks(categoryId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Post, Long, PostTable, PostValues, PostCategory, PostCategoryTable, PostCategoryValues, Query> {
        private Query(QueryState<Post> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Post> state) {
            return new Query(state);
        }
    }
}
