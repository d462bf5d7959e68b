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
 * The alike of one {@link Book}. A link goes both ways, as two rows.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(book)}
 *     <td>{@code with made as (insert into books_alike (from_book_id, to_book_id) select ... from unnest(...) on
 *         conflict (from_book_id, to_book_id) do nothing returning ...) insert into books_alike (from_book_id,
 *         to_book_id) select ... from unnest(...) where exists (... made ...) on conflict (from_book_id, to_book_id) do
 *         nothing}
 * <tr><td>{@code remove(book)}
 *     <td>{@code delete from books_alike where from_book_id = ? and to_book_id = ? or to_book_id = ? and from_book_id =
 *         ?}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from books_alike where from_book_id = ? or to_book_id = ?}
 * <tr><td>{@code contains(book)}
 *     <td>{@code select exists (select 1 from books_alike where from_book_id = ? and to_book_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from books_alike join books on to_book_id = books.id where from_book_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select from_book_id, to_book_id, ... from books_alike join books on to_book_id = books.id where
 *         from_book_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select to_book_id from books_alike where from_book_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from books_alike where from_book_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from books_alike where from_book_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookAlikeProxy
        extends ManyToManyProxy<
                Book, Long, BookTable, BookValues,
                BookAlikeLink, BookAlikeLinkTable, BookAlikeLinkValues, BookAlikeProxy.Query> {
    /** How the relation goes by {@code books_alike}. */
    static final Link<Long, Book, BookAlikeLink, Query> LINK = new Link<>(
            "Book.alike",
            BookAlikeLinkTable.MODEL_TYPE,
            BookAlikeLinkTable.Keys.FROM_BOOK,
            BookAlikeLinkTable.Keys.TO_BOOK,
            Query::new)
            .symmetrical();

    private BookAlikeProxy(DSLContext dsl, Long bookId) {
        super(dsl, bookId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param book the row, which has been written before
     */
    static BookAlikeProxy of(DSLContext dsl, Book book) {
        return new BookAlikeProxy(dsl, BookTable.MODEL_TYPE.requireKey(book));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param bookId the row's key
     */
    static BookAlikeProxy of(DSLContext dsl, Long bookId) {
        return new BookAlikeProxy(dsl, bookId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param book the table of this end, aliased or a path itself
     */
    static BookTable.Several<BookAlikeLinkTable, Void> alike(BookTable book) {
        return new BookTable.Several<>(LINK.from(book));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param bookIds the keys of the rows
     */
    static Map<Long, List<Book>> all(DSLContext dsl, Collection<Long> bookIds) {
        return all(dsl, bookIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param bookIds the keys of the rows
     */
    static Map<Long, List<Linked<Book, BookAlikeLink>>> links(
            DSLContext dsl, Collection<Long> bookIds) {
        return links(dsl, bookIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param bookIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> bookIds) {
        return counts(dsl, bookIds, LINK);
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
     * @param book the other row
     * @return how many links were made
     */
    int copyFrom(Book book) {
        return copyLinks(BookTable.MODEL_TYPE.requireKey(book));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param bookId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long bookId) {
        return copyLinks(bookId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Book, Long, BookTable, BookValues, BookAlikeLink, BookAlikeLinkTable, BookAlikeLinkValues, Query> {
        private Query(QueryState<Book> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Book> state) {
            return new Query(state);
        }
    }
}
