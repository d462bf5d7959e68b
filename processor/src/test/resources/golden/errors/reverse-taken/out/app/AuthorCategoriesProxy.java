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
 * The categories of one {@link Author}: {@link Category#authors()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(category)}
 *     <td>{@code insert into categories_authors (author_id, category_id) values (?, ?) on conflict (author_id,
 *         category_id) do nothing}
 * <tr><td>{@code addAll(categories)}
 *     <td>{@code insert into categories_authors (author_id, category_id) select ?, k0 from unnest(...) as given (k0)
 *         where true on conflict (author_id, category_id) do nothing returning author_id, category_id}
 * <tr><td>{@code put(category, link -> ...)}
 *     <td>{@code insert into categories_authors (author_id, category_id, ...) values (?, ?, ...) on conflict
 *         (author_id, category_id) do nothing}
 *     <br>where that is linked, {@code update categories_authors set ... where author_id = ? and category_id = ? and
 *         ...}
 * <tr><td>{@code set(categories)}
 *     <td>{@code select 1 from authors where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from categories_authors where author_id = ? and not exists (...)
 *         returning category_id), inserted as (insert into categories_authors (author_id, category_id) select ?, k0
 *         from unnest(...) as given (k0) where true on conflict (author_id, category_id) do nothing returning
 *         category_id) select ...}
 * <tr><td>{@code toggle(category)}
 *     <td>{@code delete from categories_authors where author_id = ? and category_id = ?}
 *     <br>where that was not linked, {@code insert into categories_authors (author_id, category_id) values (?, ?) on
 *         conflict (author_id, category_id) do nothing}
 * <tr><td>{@code create(category -> ...)}
 *     <td>{@code insert into categories (...) values (...) returning ...}
 *     <br>then {@code insert into categories_authors (author_id, category_id) values (?, ?)}
 * <tr><td>{@code remove(category)}
 *     <td>{@code delete from categories_authors where author_id = ? and category_id = ?}
 * <tr><td>{@code removeAll(categories)}
 *     <td>{@code delete from categories_authors where author_id = ? and category_id = any (?) returning category_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from categories_authors where author_id = ?}
 * <tr><td>{@code contains(category)}
 *     <td>{@code select exists (select 1 from categories_authors where author_id = ? and category_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from categories_authors join categories on category_id = categories.id where author_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select author_id, category_id, ... from categories_authors join categories on category_id =
 *         categories.id where author_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select category_id from categories_authors where author_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from categories_authors where author_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from categories_authors where author_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class AuthorCategoriesProxy
        extends ManyToManyProxy<
                Category, Long, CategoryTable, CategoryValues,
                CategoryAuthorsLink, CategoryAuthorsLinkTable, CategoryAuthorsLinkValues, AuthorCategoriesProxy.Query> {
    /** How the relation goes by {@code categories_authors}. */
    static final Link<Long, Category, CategoryAuthorsLink, Query> LINK = new Link<>(
            "Author.categories",
            CategoryAuthorsLinkTable.MODEL_TYPE,
            CategoryAuthorsLinkTable.Keys.AUTHOR,
            CategoryAuthorsLinkTable.Keys.CATEGORY,
            Query::new);

    private AuthorCategoriesProxy(DSLContext dsl, Long authorId) {
        super(dsl, authorId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param author the row, which has been written before
     */
    public static AuthorCategoriesProxy of(DSLContext dsl, Author author) {
        return new AuthorCategoriesProxy(dsl, AuthorTable.MODEL_TYPE.requireKey(author));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param authorId the row's key
     */
    public static AuthorCategoriesProxy of(DSLContext dsl, Long authorId) {
        return new AuthorCategoriesProxy(dsl, authorId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param author the table of this end, aliased or a path itself
     */
    public static CategoryTable.Several<CategoryAuthorsLinkTable, Void> categories(
            AuthorTable author) {
        return new CategoryTable.Several<>(LINK.from(author));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param authorIds the keys of the rows
     */
    public static Map<Long, List<Category>> all(DSLContext dsl, Collection<Long> authorIds) {
        return all(dsl, authorIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param authorIds the keys of the rows
     */
    public static Map<Long, List<Linked<Category, CategoryAuthorsLink>>> links(
            DSLContext dsl, Collection<Long> authorIds) {
        return links(dsl, authorIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param authorIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> authorIds) {
        return counts(dsl, authorIds, LINK);
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
     * @param author the other row
     * @return how many links were made
     */
    public int copyFrom(Author author) {
        return copyLinks(AuthorTable.MODEL_TYPE.requireKey(author));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param authorId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long authorId) {
        return copyLinks(authorId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Category, Long, CategoryTable, CategoryValues,
                    CategoryAuthorsLink, CategoryAuthorsLinkTable, CategoryAuthorsLinkValues, Query> {
        private Query(QueryState<Category> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Category> state) {
            return new Query(state);
        }
    }
}
