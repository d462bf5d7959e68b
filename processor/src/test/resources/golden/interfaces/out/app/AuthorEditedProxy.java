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
 * The edited of one {@link Author}: {@link Book#getEditors()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(book)}
 *     <td>{@code insert into book_author (author_id, book_id) values (?, ?) on conflict (author_id, book_id) do
 *         nothing}
 * <tr><td>{@code addAll(edited)}
 *     <td>{@code insert into book_author (author_id, book_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (author_id, book_id) do nothing returning author_id, book_id}
 * <tr><td>{@code put(book, link -> ...)}
 *     <td>{@code insert into book_author (author_id, book_id, ...) values (?, ?, ...) on conflict (author_id, book_id)
 *         do nothing}
 *     <br>where that is linked, {@code update book_author set ... where author_id = ? and book_id = ? and ...}
 * <tr><td>{@code set(edited)}
 *     <td>{@code select 1 from author where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from book_author where author_id = ? and not exists (...) returning
 *         book_id), inserted as (insert into book_author (author_id, book_id) select ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (author_id, book_id) do nothing returning book_id) select ...}
 * <tr><td>{@code toggle(book)}
 *     <td>{@code delete from book_author where author_id = ? and book_id = ?}
 *     <br>where that was not linked, {@code insert into book_author (author_id, book_id) values (?, ?) on conflict
 *         (author_id, book_id) do nothing}
 * <tr><td>{@code create(book -> ...)}
 *     <td>{@code insert into book (...) values (...) returning ...}
 *     <br>then {@code insert into book_author (author_id, book_id) values (?, ?)}
 * <tr><td>{@code remove(book)}
 *     <td>{@code delete from book_author where author_id = ? and book_id = ?}
 * <tr><td>{@code removeAll(edited)}
 *     <td>{@code delete from book_author where author_id = ? and book_id = any (?) returning book_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from book_author where author_id = ?}
 * <tr><td>{@code contains(book)}
 *     <td>{@code select exists (select 1 from book_author where author_id = ? and book_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from book_author join book on book_id = book.id where author_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select author_id, book_id, ... from book_author join book on book_id = book.id where author_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select book_id from book_author where author_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from book_author where author_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from book_author where author_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class AuthorEditedProxy
        extends ManyToManyProxy<
                Book, Long, BookTable, BookValues,
                BookEditorsLink, BookEditorsLinkTable, BookEditorsLinkValues, AuthorEditedProxy.Query> {
    /** How the relation goes by {@code book_author}. */
    static final Link<Long, Book, BookEditorsLink, Query> LINK = new Link<>(
            "Author.edited",
            BookEditorsLinkTable.MODEL_TYPE,
            BookEditorsLinkTable.Keys.AUTHOR,
            BookEditorsLinkTable.Keys.BOOK,
            Query::new);

    private AuthorEditedProxy(DSLContext dsl, Long authorId) {
        super(dsl, authorId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param author the row, which has been written before
     */
    static AuthorEditedProxy of(DSLContext dsl, Author author) {
        return new AuthorEditedProxy(dsl, AuthorTable.MODEL_TYPE.requireKey(author));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param authorId the row's key
     */
    static AuthorEditedProxy of(DSLContext dsl, Long authorId) {
        return new AuthorEditedProxy(dsl, authorId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param author the table of this end, aliased or a path itself
     */
    static BookTable.Several<BookEditorsLinkTable, Void> edited(AuthorTable author) {
        return new BookTable.Several<>(LINK.from(author));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param authorIds the keys of the rows
     */
    static Map<Long, List<Book>> all(DSLContext dsl, Collection<Long> authorIds) {
        return all(dsl, authorIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param authorIds the keys of the rows
     */
    static Map<Long, List<Linked<Book, BookEditorsLink>>> links(
            DSLContext dsl, Collection<Long> authorIds) {
        return links(dsl, authorIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param authorIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> authorIds) {
        return counts(dsl, authorIds, LINK);
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
     * @param author the other row
     * @return how many links were made
     */
    int copyFrom(Author author) {
        return copyLinks(AuthorTable.MODEL_TYPE.requireKey(author));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param authorId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long authorId) {
        return copyLinks(authorId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Book, Long, BookTable, BookValues,
                    BookEditorsLink, BookEditorsLinkTable, BookEditorsLinkValues, Query> {
        private Query(QueryState<Book> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Book> state) {
            return new Query(state);
        }
    }
}
