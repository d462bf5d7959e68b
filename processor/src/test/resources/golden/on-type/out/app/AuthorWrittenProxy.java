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
 * The written of one {@link Author}: the authors of one {@link Book}, from its other end. Each {@link Authorship} has
 * columns to be given, so a call that makes one takes a {@code link -> ...}: call {@code putAll} for {@code addAll},
 * and {@code setLinks} for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(book, link -> ...)}
 *     <td>{@code insert into authorships (author_id, book_id, ...) values (?, ?, ...) on conflict (author_id, book_id)
 *         do nothing}
 * <tr><td>{@code put(book, link -> ...)}
 *     <td>{@code insert into authorships (author_id, book_id, ...) values (?, ?, ...) on conflict (author_id, book_id)
 *         do nothing}
 *     <br>where that is linked, {@code update authorships set ... where author_id = ? and book_id = ? and ...}
 * <tr><td>{@code create(book -> ..., link -> ...)}
 *     <td>{@code insert into books (...) values (...) returning ...}
 *     <br>then {@code insert into authorships (author_id, book_id, ...) values (?, ?, ...)}
 * <tr><td>{@code remove(book)}
 *     <td>{@code delete from authorships where author_id = ? and book_id = ?}
 * <tr><td>{@code removeAll(written)}
 *     <td>{@code delete from authorships where author_id = ? and book_id = any (?) returning book_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from authorships where author_id = ?}
 * <tr><td>{@code contains(book)}
 *     <td>{@code select exists (select 1 from authorships where author_id = ? and book_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from authorships join books on book_id = books.id where author_id = ? order by ...}
 * <tr><td>{@code links()}
 *     <td>{@code select author_id, book_id, ... from authorships join books on book_id = books.id where author_id = ?
 *         order by ...}
 * <tr><td>{@code ids()}
 *     <td>{@code select book_id from authorships join books on book_id = books.id where author_id = ? order by ...}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from authorships where author_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from authorships where author_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class AuthorWrittenProxy
        extends RelationProxy<
                Book, Long, BookTable, BookValues,
                Authorship, AuthorshipTable, AuthorshipValues, AuthorWrittenProxy.Query> {
    /** How the relation goes by {@code authorships}. */
    static final Link<Long, Book, Authorship, Query> LINK = new Link<>(
            "Author.written",
            AuthorshipTable.MODEL_TYPE,
            AuthorshipTable.Keys.AUTHOR,
            AuthorshipTable.Keys.BOOK,
            Query::new)
            .orderedBy((BookTable row, AuthorshipTable link) -> List.of(row.TITLE));

    private AuthorWrittenProxy(DSLContext dsl, Long authorId) {
        super(dsl, authorId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param author the row, which has been written before
     */
    static AuthorWrittenProxy of(DSLContext dsl, Author author) {
        return new AuthorWrittenProxy(dsl, AuthorTable.MODEL_TYPE.requireKey(author));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param authorId the row's key
     */
    static AuthorWrittenProxy of(DSLContext dsl, Long authorId) {
        return new AuthorWrittenProxy(dsl, authorId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param author the table of this end, aliased or a path itself
     */
    static BookTable.Several<AuthorshipTable, Void> written(AuthorTable author) {
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
    static Map<Long, List<Linked<Book, Authorship>>> links(
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
                    Book, Long, BookTable, BookValues, Authorship, AuthorshipTable, AuthorshipValues, Query> {
        private Query(QueryState<Book> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Book> state) {
            return new Query(state);
        }
    }
}
