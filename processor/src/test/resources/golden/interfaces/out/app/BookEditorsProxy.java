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
 * The editors of one {@link Book}: {@link Book#getEditors()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(author)}
 *     <td>{@code insert into book_author (book_id, author_id) values (?, ?) on conflict (book_id, author_id) do
 *         nothing}
 * <tr><td>{@code addAll(editors)}
 *     <td>{@code insert into book_author (book_id, author_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (book_id, author_id) do nothing returning book_id, author_id}
 * <tr><td>{@code put(author, link -> ...)}
 *     <td>{@code insert into book_author (book_id, author_id, ...) values (?, ?, ...) on conflict (book_id, author_id)
 *         do nothing}
 *     <br>where that is linked, {@code update book_author set ... where book_id = ? and author_id = ? and ...}
 * <tr><td>{@code set(editors)}
 *     <td>{@code select 1 from book where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from book_author where book_id = ? and not exists (...) returning
 *         author_id), inserted as (insert into book_author (book_id, author_id) select ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (book_id, author_id) do nothing returning author_id) select ...}
 * <tr><td>{@code toggle(author)}
 *     <td>{@code delete from book_author where book_id = ? and author_id = ?}
 *     <br>where that was not linked, {@code insert into book_author (book_id, author_id) values (?, ?) on conflict
 *         (book_id, author_id) do nothing}
 * <tr><td>{@code create(author -> ...)}
 *     <td>{@code insert into author (...) values (...) returning ...}
 *     <br>then {@code insert into book_author (book_id, author_id) values (?, ?)}
 * <tr><td>{@code remove(author)}
 *     <td>{@code delete from book_author where book_id = ? and author_id = ?}
 * <tr><td>{@code removeAll(editors)}
 *     <td>{@code delete from book_author where book_id = ? and author_id = any (?) returning author_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from book_author where book_id = ?}
 * <tr><td>{@code contains(author)}
 *     <td>{@code select exists (select 1 from book_author where book_id = ? and author_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from book_author join author on author_id = author.id where book_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select book_id, author_id, ... from book_author join author on author_id = author.id where book_id =
 *         ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select author_id from book_author where book_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from book_author where book_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from book_author where book_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookEditorsProxy
        extends ManyToManyProxy<
                Author, Long, AuthorTable, AuthorValues,
                BookEditorsLink, BookEditorsLinkTable, BookEditorsLinkValues, BookEditorsProxy.Query> {
    /** How the relation goes by {@code book_author}. */
    static final Link<Long, Author, BookEditorsLink, Query> LINK = new Link<>(
            "Book.editors",
            BookEditorsLinkTable.MODEL_TYPE,
            BookEditorsLinkTable.Keys.BOOK,
            BookEditorsLinkTable.Keys.AUTHOR,
            Query::new);

    private BookEditorsProxy(DSLContext dsl, Long bookId) {
        super(dsl, bookId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param book the row, which has been written before
     */
    static BookEditorsProxy of(DSLContext dsl, Book book) {
        return new BookEditorsProxy(dsl, BookTable.MODEL_TYPE.requireKey(book));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param bookId the row's key
     */
    static BookEditorsProxy of(DSLContext dsl, Long bookId) {
        return new BookEditorsProxy(dsl, bookId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param book the table of this end, aliased or a path itself
     */
    static AuthorTable.Several<BookEditorsLinkTable, Query> editors(BookTable book) {
        return new AuthorTable.Several<>(LINK.from(book));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param bookIds the keys of the rows
     */
    static Map<Long, List<Author>> all(DSLContext dsl, Collection<Long> bookIds) {
        return all(dsl, bookIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param bookIds the keys of the rows
     */
    static Map<Long, List<Linked<Author, BookEditorsLink>>> links(
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
                    Author, Long, AuthorTable, AuthorValues,
                    BookEditorsLink, BookEditorsLinkTable, BookEditorsLinkValues, Query> {
        private Query(QueryState<Author> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Author> state) {
            return new Query(state);
        }
    }
}
