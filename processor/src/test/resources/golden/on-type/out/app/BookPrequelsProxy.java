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
 * The prequels of one {@link Book}: the sequels of one {@link Book}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(book)}
 *     <td>{@code insert into books_sequels (to_book_id, from_book_id) values (?, ?) on conflict (to_book_id,
 *         from_book_id) do nothing}
 * <tr><td>{@code addAll(prequels)}
 *     <td>{@code insert into books_sequels (to_book_id, from_book_id) select ?, k0 from unnest(...) as given (k0) where
 *         true on conflict (to_book_id, from_book_id) do nothing returning to_book_id, from_book_id}
 * <tr><td>{@code put(book, link -> ...)}
 *     <td>{@code insert into books_sequels (to_book_id, from_book_id, ...) values (?, ?, ...) on conflict (to_book_id,
 *         from_book_id) do nothing}
 *     <br>where that is linked, {@code update books_sequels set ... where to_book_id = ? and from_book_id = ? and ...}
 * <tr><td>{@code set(prequels)}
 *     <td>{@code select 1 from books where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from books_sequels where to_book_id = ? and not exists (...) returning
 *         from_book_id), inserted as (insert into books_sequels (to_book_id, from_book_id) select ?, k0 from
 *         unnest(...) as given (k0) where true on conflict (to_book_id, from_book_id) do nothing returning
 *         from_book_id) select ...}
 * <tr><td>{@code toggle(book)}
 *     <td>{@code delete from books_sequels where to_book_id = ? and from_book_id = ?}
 *     <br>where that was not linked, {@code insert into books_sequels (to_book_id, from_book_id) values (?, ?) on
 *         conflict (to_book_id, from_book_id) do nothing}
 * <tr><td>{@code create(book -> ...)}
 *     <td>{@code insert into books (...) values (...) returning ...}
 *     <br>then {@code insert into books_sequels (to_book_id, from_book_id) values (?, ?)}
 * <tr><td>{@code remove(book)}
 *     <td>{@code delete from books_sequels where to_book_id = ? and from_book_id = ?}
 * <tr><td>{@code removeAll(prequels)}
 *     <td>{@code delete from books_sequels where to_book_id = ? and from_book_id = any (?) returning from_book_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from books_sequels where to_book_id = ?}
 * <tr><td>{@code contains(book)}
 *     <td>{@code select exists (select 1 from books_sequels where to_book_id = ? and from_book_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from books_sequels join books on from_book_id = books.id where to_book_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select to_book_id, from_book_id, ... from books_sequels join books on from_book_id = books.id where
 *         to_book_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select from_book_id from books_sequels where to_book_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from books_sequels where to_book_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from books_sequels where to_book_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookPrequelsProxy
        extends ManyToManyProxy<
                Book, Long, BookTable, BookValues,
                BookSequelsLink, BookSequelsLinkTable, BookSequelsLinkValues, BookPrequelsProxy.Query> {
    /** How the relation goes by {@code books_sequels}. */
    static final Link<Long, Book, BookSequelsLink, Query> LINK = new Link<>(
            "Book.prequels",
            BookSequelsLinkTable.MODEL_TYPE,
            BookSequelsLinkTable.Keys.TO_BOOK,
            BookSequelsLinkTable.Keys.FROM_BOOK,
            Query::new);

    private BookPrequelsProxy(DSLContext dsl, Long bookId) {
        super(dsl, bookId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param book the row, which has been written before
     */
    static BookPrequelsProxy of(DSLContext dsl, Book book) {
        return new BookPrequelsProxy(dsl, BookTable.MODEL_TYPE.requireKey(book));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param bookId the row's key
     */
    static BookPrequelsProxy of(DSLContext dsl, Long bookId) {
        return new BookPrequelsProxy(dsl, bookId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param book the table of this end, aliased or a path itself
     */
    static BookTable.Several<BookSequelsLinkTable, Void> prequels(BookTable book) {
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
    static Map<Long, List<Linked<Book, BookSequelsLink>>> links(
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
                    Book, Long, BookTable, BookValues,
                    BookSequelsLink, BookSequelsLinkTable, BookSequelsLinkValues, Query> {
        private Query(QueryState<Book> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Book> state) {
            return new Query(state);
        }
    }
}
