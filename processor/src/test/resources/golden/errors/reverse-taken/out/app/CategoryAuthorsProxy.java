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
 * The authors of one {@link Category}: {@link Category#authors()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(author)}
 *     <td>{@code insert into categories_authors (category_id, author_id) values (?, ?) on conflict (category_id,
 *         author_id) do nothing}
 * <tr><td>{@code addAll(authors)}
 *     <td>{@code insert into categories_authors (category_id, author_id) select ?, k0 from unnest(...) as given (k0)
 *         where true on conflict (category_id, author_id) do nothing returning category_id, author_id}
 * <tr><td>{@code put(author, link -> ...)}
 *     <td>{@code insert into categories_authors (category_id, author_id, ...) values (?, ?, ...) on conflict
 *         (category_id, author_id) do nothing}
 *     <br>where that is linked, {@code update categories_authors set ... where category_id = ? and author_id = ? and
 *         ...}
 * <tr><td>{@code set(authors)}
 *     <td>{@code select 1 from categories where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from categories_authors where category_id = ? and not exists (...)
 *         returning author_id), inserted as (insert into categories_authors (category_id, author_id) select ?, k0 from
 *         unnest(...) as given (k0) where true on conflict (category_id, author_id) do nothing returning author_id)
 *         select ...}
 * <tr><td>{@code toggle(author)}
 *     <td>{@code delete from categories_authors where category_id = ? and author_id = ?}
 *     <br>where that was not linked, {@code insert into categories_authors (category_id, author_id) values (?, ?) on
 *         conflict (category_id, author_id) do nothing}
 * <tr><td>{@code create(author -> ...)}
 *     <td>{@code insert into authors (...) values (...) returning ...}
 *     <br>then {@code insert into categories_authors (category_id, author_id) values (?, ?)}
 * <tr><td>{@code remove(author)}
 *     <td>{@code delete from categories_authors where category_id = ? and author_id = ?}
 * <tr><td>{@code removeAll(authors)}
 *     <td>{@code delete from categories_authors where category_id = ? and author_id = any (?) returning author_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from categories_authors where category_id = ?}
 * <tr><td>{@code contains(author)}
 *     <td>{@code select exists (select 1 from categories_authors where category_id = ? and author_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from categories_authors join authors on author_id = authors.id where category_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select category_id, author_id, ... from categories_authors join authors on author_id = authors.id
 *         where category_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select author_id from categories_authors where category_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from categories_authors where category_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from categories_authors where category_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CategoryAuthorsProxy
        extends ManyToManyProxy<
                Author, Long, AuthorTable, AuthorValues,
                CategoryAuthorsLink, CategoryAuthorsLinkTable, CategoryAuthorsLinkValues, CategoryAuthorsProxy.Query> {
    /** How the relation goes by {@code categories_authors}. */
    static final Link<Long, Author, CategoryAuthorsLink, Query> LINK = new Link<>(
            "Category.authors",
            CategoryAuthorsLinkTable.MODEL_TYPE,
            CategoryAuthorsLinkTable.Keys.CATEGORY,
            CategoryAuthorsLinkTable.Keys.AUTHOR,
            Query::new);

    private CategoryAuthorsProxy(DSLContext dsl, Long categoryId) {
        super(dsl, categoryId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param category the row, which has been written before
     */
    public static CategoryAuthorsProxy of(DSLContext dsl, Category category) {
        return new CategoryAuthorsProxy(dsl, CategoryTable.MODEL_TYPE.requireKey(category));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param categoryId the row's key
     */
    public static CategoryAuthorsProxy of(DSLContext dsl, Long categoryId) {
        return new CategoryAuthorsProxy(dsl, categoryId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param category the table of this end, aliased or a path itself
     */
    public static AuthorTable.Several<CategoryAuthorsLinkTable, Query> authors(
            CategoryTable category) {
        return new AuthorTable.Several<>(LINK.from(category));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param categoryIds the keys of the rows
     */
    public static Map<Long, List<Author>> all(DSLContext dsl, Collection<Long> categoryIds) {
        return all(dsl, categoryIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param categoryIds the keys of the rows
     */
    public static Map<Long, List<Linked<Author, CategoryAuthorsLink>>> links(
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
                    Author, Long, AuthorTable, AuthorValues,
                    CategoryAuthorsLink, CategoryAuthorsLinkTable, CategoryAuthorsLinkValues, Query> {
        private Query(QueryState<Author> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Author> state) {
            return new Query(state);
        }
    }
}
