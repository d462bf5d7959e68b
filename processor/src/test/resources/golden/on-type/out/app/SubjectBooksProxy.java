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
 * The books of one {@link Subject}: the subjects of one {@link Book}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(book)}
 *     <td>{@code insert into books_subjects (subject_id, book_id) values (?, ?) on conflict (subject_id, book_id) do
 *         nothing}
 * <tr><td>{@code addAll(books)}
 *     <td>{@code insert into books_subjects (subject_id, book_id) select ?, k0 from unnest(...) as given (k0) where
 *         true on conflict (subject_id, book_id) do nothing returning subject_id, book_id}
 * <tr><td>{@code put(book, link -> ...)}
 *     <td>{@code insert into books_subjects (subject_id, book_id, ...) values (?, ?, ...) on conflict (subject_id,
 *         book_id) do nothing}
 *     <br>where that is linked, {@code update books_subjects set ... where subject_id = ? and book_id = ? and ...}
 * <tr><td>{@code set(books)}
 *     <td>{@code select 1 from subjects where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from books_subjects where subject_id = ? and not exists (...) returning
 *         book_id), inserted as (insert into books_subjects (subject_id, book_id) select ?, k0 from unnest(...) as
 *         given (k0) where true on conflict (subject_id, book_id) do nothing returning book_id) select ...}
 * <tr><td>{@code toggle(book)}
 *     <td>{@code delete from books_subjects where subject_id = ? and book_id = ?}
 *     <br>where that was not linked, {@code insert into books_subjects (subject_id, book_id) values (?, ?) on conflict
 *         (subject_id, book_id) do nothing}
 * <tr><td>{@code create(book -> ...)}
 *     <td>{@code insert into books (...) values (...) returning ...}
 *     <br>then {@code insert into books_subjects (subject_id, book_id) values (?, ?)}
 * <tr><td>{@code remove(book)}
 *     <td>{@code delete from books_subjects where subject_id = ? and book_id = ?}
 * <tr><td>{@code removeAll(books)}
 *     <td>{@code delete from books_subjects where subject_id = ? and book_id = any (?) returning book_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from books_subjects where subject_id = ?}
 * <tr><td>{@code contains(book)}
 *     <td>{@code select exists (select 1 from books_subjects where subject_id = ? and book_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from books_subjects join books on book_id = books.id where subject_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select subject_id, book_id, ... from books_subjects join books on book_id = books.id where subject_id
 *         = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select book_id from books_subjects where subject_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from books_subjects where subject_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from books_subjects where subject_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class SubjectBooksProxy
        extends ManyToManyProxy<
                Book, Long, BookTable, BookValues,
                BookSubjectsLink, BookSubjectsLinkTable, BookSubjectsLinkValues, SubjectBooksProxy.Query> {
    /** How the relation goes by {@code books_subjects}. */
    static final Link<Long, Book, BookSubjectsLink, Query> LINK = new Link<>(
            "Subject.books",
            BookSubjectsLinkTable.MODEL_TYPE,
            BookSubjectsLinkTable.Keys.SUBJECT,
            BookSubjectsLinkTable.Keys.BOOK,
            Query::new);

    private SubjectBooksProxy(DSLContext dsl, Long subjectId) {
        super(dsl, subjectId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param subject the row, which has been written before
     */
    static SubjectBooksProxy of(DSLContext dsl, Subject subject) {
        return new SubjectBooksProxy(dsl, SubjectTable.MODEL_TYPE.requireKey(subject));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param subjectId the row's key
     */
    static SubjectBooksProxy of(DSLContext dsl, Long subjectId) {
        return new SubjectBooksProxy(dsl, subjectId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param subject the table of this end, aliased or a path itself
     */
    static BookTable.Several<BookSubjectsLinkTable, Query> books(SubjectTable subject) {
        return new BookTable.Several<>(LINK.from(subject));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param subjectIds the keys of the rows
     */
    static Map<Long, List<Book>> all(DSLContext dsl, Collection<Long> subjectIds) {
        return all(dsl, subjectIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param subjectIds the keys of the rows
     */
    static Map<Long, List<Linked<Book, BookSubjectsLink>>> links(
            DSLContext dsl, Collection<Long> subjectIds) {
        return links(dsl, subjectIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param subjectIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> subjectIds) {
        return counts(dsl, subjectIds, LINK);
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
     * @param subject the other row
     * @return how many links were made
     */
    int copyFrom(Subject subject) {
        return copyLinks(SubjectTable.MODEL_TYPE.requireKey(subject));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param subjectId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long subjectId) {
        return copyLinks(subjectId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Book, Long, BookTable, BookValues,
                    BookSubjectsLink, BookSubjectsLinkTable, BookSubjectsLinkValues, Query> {
        private Query(QueryState<Book> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Book> state) {
            return new Query(state);
        }
    }
}
