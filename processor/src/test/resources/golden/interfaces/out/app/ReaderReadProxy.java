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
 * The read of one {@link Reader}: the readers of one {@link Book}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(book)}
 *     <td>{@code insert into book_reader (reader_id, book_id) values (?, ?) on conflict (reader_id, book_id) do
 *         nothing}
 * <tr><td>{@code addAll(read)}
 *     <td>{@code insert into book_reader (reader_id, book_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (reader_id, book_id) do nothing returning reader_id, book_id}
 * <tr><td>{@code put(book, link -> ...)}
 *     <td>{@code insert into book_reader (reader_id, book_id, ...) values (?, ?, ...) on conflict (reader_id, book_id)
 *         do nothing}
 *     <br>where that is linked, {@code update book_reader set ... where reader_id = ? and book_id = ? and ...}
 * <tr><td>{@code set(read)}
 *     <td>{@code select 1 from reader where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from book_reader where reader_id = ? and not exists (...) returning
 *         book_id), inserted as (insert into book_reader (reader_id, book_id) select ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (reader_id, book_id) do nothing returning book_id) select ...}
 * <tr><td>{@code toggle(book)}
 *     <td>{@code delete from book_reader where reader_id = ? and book_id = ?}
 *     <br>where that was not linked, {@code insert into book_reader (reader_id, book_id) values (?, ?) on conflict
 *         (reader_id, book_id) do nothing}
 * <tr><td>{@code create(book -> ...)}
 *     <td>{@code insert into book (...) values (...) returning ...}
 *     <br>then {@code insert into book_reader (reader_id, book_id) values (?, ?)}
 * <tr><td>{@code remove(book)}
 *     <td>{@code delete from book_reader where reader_id = ? and book_id = ?}
 * <tr><td>{@code removeAll(read)}
 *     <td>{@code delete from book_reader where reader_id = ? and book_id = any (?) returning book_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from book_reader where reader_id = ?}
 * <tr><td>{@code contains(book)}
 *     <td>{@code select exists (select 1 from book_reader where reader_id = ? and book_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from book_reader join book on book_id = book.id where reader_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select reader_id, book_id, ... from book_reader join book on book_id = book.id where reader_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select book_id from book_reader where reader_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from book_reader where reader_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from book_reader where reader_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class ReaderReadProxy
        extends ManyToManyProxy<
                Book, Long, BookTable, BookValues,
                BookReadersLink, BookReadersLinkTable, BookReadersLinkValues, ReaderReadProxy.Query> {
    /** How the relation goes by {@code book_reader}. */
    static final Link<Long, Book, BookReadersLink, Query> LINK = new Link<>(
            "Reader.read",
            BookReadersLinkTable.MODEL_TYPE,
            BookReadersLinkTable.Keys.READER,
            BookReadersLinkTable.Keys.BOOK,
            Query::new);

    private ReaderReadProxy(DSLContext dsl, Long readerId) {
        super(dsl, readerId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param reader the row, which has been written before
     */
    static ReaderReadProxy of(DSLContext dsl, Reader reader) {
        return new ReaderReadProxy(dsl, ReaderTable.MODEL_TYPE.requireKey(reader));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param readerId the row's key
     */
    static ReaderReadProxy of(DSLContext dsl, Long readerId) {
        return new ReaderReadProxy(dsl, readerId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param reader the table of this end, aliased or a path itself
     */
    static BookTable.Several<BookReadersLinkTable, Void> read(ReaderTable reader) {
        return new BookTable.Several<>(LINK.from(reader));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param readerIds the keys of the rows
     */
    static Map<Long, List<Book>> all(DSLContext dsl, Collection<Long> readerIds) {
        return all(dsl, readerIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param readerIds the keys of the rows
     */
    static Map<Long, List<Linked<Book, BookReadersLink>>> links(
            DSLContext dsl, Collection<Long> readerIds) {
        return links(dsl, readerIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param readerIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> readerIds) {
        return counts(dsl, readerIds, LINK);
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
     * @param reader the other row
     * @return how many links were made
     */
    int copyFrom(Reader reader) {
        return copyLinks(ReaderTable.MODEL_TYPE.requireKey(reader));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param readerId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long readerId) {
        return copyLinks(readerId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Book, Long, BookTable, BookValues,
                    BookReadersLink, BookReadersLinkTable, BookReadersLinkValues, Query> {
        private Query(QueryState<Book> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Book> state) {
            return new Query(state);
        }
    }
}
