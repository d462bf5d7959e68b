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
 * The authors of one {@link Book}. Each {@link Authorship} has columns to be given, so a call that makes one takes a
 * {@code link -> ...}: call {@code putAll} for {@code addAll}, and {@code setLinks} for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(author, link -> ...)}
 *     <td>{@code insert into authorships (book_id, author_id, ...) values (?, ?, ...) on conflict (book_id, author_id)
 *         do nothing}
 * <tr><td>{@code put(author, link -> ...)}
 *     <td>{@code insert into authorships (book_id, author_id, ...) values (?, ?, ...) on conflict (book_id, author_id)
 *         do nothing}
 *     <br>where that is linked, {@code update authorships set ... where book_id = ? and author_id = ? and ...}
 * <tr><td>{@code create(author -> ..., link -> ...)}
 *     <td>{@code insert into authors (...) values (...) returning ...}
 *     <br>then {@code insert into authorships (book_id, author_id, ...) values (?, ?, ...)}
 * <tr><td>{@code remove(author)}
 *     <td>{@code delete from authorships where book_id = ? and author_id = ?}
 * <tr><td>{@code removeAll(authors)}
 *     <td>{@code delete from authorships where book_id = ? and author_id = any (?) returning author_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from authorships where book_id = ?}
 * <tr><td>{@code contains(author)}
 *     <td>{@code select exists (select 1 from authorships where book_id = ? and author_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from authorships join authors on author_id = authors.id where book_id = ? order by ...}
 * <tr><td>{@code links()}
 *     <td>{@code select book_id, author_id, ... from authorships join authors on author_id = authors.id where book_id =
 *         ? order by ...}
 * <tr><td>{@code ids()}
 *     <td>{@code select author_id from authorships join authors on author_id = authors.id where book_id = ? order by
 *         ...}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from authorships where book_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from authorships where book_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookAuthorsProxy
        extends RelationProxy<
                Author, Long, AuthorTable, AuthorValues,
                Authorship, AuthorshipTable, AuthorshipValues, BookAuthorsProxy.Query> {
    /** How the relation goes by {@code authorships}. */
    static final Link<Long, Author, Authorship, Query> LINK = new Link<>(
            "Book.authors",
            AuthorshipTable.MODEL_TYPE,
            AuthorshipTable.Keys.BOOK,
            AuthorshipTable.Keys.AUTHOR,
            Query::new)
            .orderedBy((AuthorTable row, AuthorshipTable link) -> List.of(link.PLACE));

    private BookAuthorsProxy(DSLContext dsl, Long bookId) {
        super(dsl, bookId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param book the row, which has been written before
     */
    static BookAuthorsProxy of(DSLContext dsl, Book book) {
        return new BookAuthorsProxy(dsl, BookTable.MODEL_TYPE.requireKey(book));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param bookId the row's key
     */
    static BookAuthorsProxy of(DSLContext dsl, Long bookId) {
        return new BookAuthorsProxy(dsl, bookId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param book the table of this end, aliased or a path itself
     */
    static AuthorTable.Several<AuthorshipTable, Void> authors(BookTable book) {
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
    static Map<Long, List<Linked<Author, Authorship>>> links(
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
                    Author, Long, AuthorTable, AuthorValues, Authorship, AuthorshipTable, AuthorshipValues, Query> {
        private Query(QueryState<Author> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Author> state) {
            return new Query(state);
        }
    }
}
