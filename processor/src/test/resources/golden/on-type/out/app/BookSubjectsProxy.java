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
 * The subjects of one {@link Book}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(subject)}
 *     <td>{@code insert into books_subjects (book_id, subject_id) values (?, ?) on conflict (book_id, subject_id) do
 *         nothing}
 * <tr><td>{@code addAll(subjects)}
 *     <td>{@code insert into books_subjects (book_id, subject_id) select ?, k0 from unnest(...) as given (k0) where
 *         true on conflict (book_id, subject_id) do nothing returning book_id, subject_id}
 * <tr><td>{@code put(subject, link -> ...)}
 *     <td>{@code insert into books_subjects (book_id, subject_id, ...) values (?, ?, ...) on conflict (book_id,
 *         subject_id) do nothing}
 *     <br>where that is linked, {@code update books_subjects set ... where book_id = ? and subject_id = ? and ...}
 * <tr><td>{@code set(subjects)}
 *     <td>{@code select 1 from books where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from books_subjects where book_id = ? and not exists (...) returning
 *         subject_id), inserted as (insert into books_subjects (book_id, subject_id) select ?, k0 from unnest(...) as
 *         given (k0) where true on conflict (book_id, subject_id) do nothing returning subject_id) select ...}
 * <tr><td>{@code toggle(subject)}
 *     <td>{@code delete from books_subjects where book_id = ? and subject_id = ?}
 *     <br>where that was not linked, {@code insert into books_subjects (book_id, subject_id) values (?, ?) on conflict
 *         (book_id, subject_id) do nothing}
 * <tr><td>{@code create(subject -> ...)}
 *     <td>{@code insert into subjects (...) values (...) returning ...}
 *     <br>then {@code insert into books_subjects (book_id, subject_id) values (?, ?)}
 * <tr><td>{@code remove(subject)}
 *     <td>{@code delete from books_subjects where book_id = ? and subject_id = ?}
 * <tr><td>{@code removeAll(subjects)}
 *     <td>{@code delete from books_subjects where book_id = ? and subject_id = any (?) returning subject_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from books_subjects where book_id = ?}
 * <tr><td>{@code contains(subject)}
 *     <td>{@code select exists (select 1 from books_subjects where book_id = ? and subject_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from books_subjects join subjects on subject_id = subjects.id where book_id = ? order by
 *         ...}
 * <tr><td>{@code links()}
 *     <td>{@code select book_id, subject_id, ... from books_subjects join subjects on subject_id = subjects.id where
 *         book_id = ? order by ...}
 * <tr><td>{@code ids()}
 *     <td>{@code select subject_id from books_subjects join subjects on subject_id = subjects.id where book_id = ?
 *         order by ...}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from books_subjects where book_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from books_subjects where book_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookSubjectsProxy
        extends ManyToManyProxy<
                Subject, Long, SubjectTable, SubjectValues,
                BookSubjectsLink, BookSubjectsLinkTable, BookSubjectsLinkValues, BookSubjectsProxy.Query> {
    /** How the relation goes by {@code books_subjects}. */
    static final Link<Long, Subject, BookSubjectsLink, Query> LINK = new Link<>(
            "Book.subjects",
            BookSubjectsLinkTable.MODEL_TYPE,
            BookSubjectsLinkTable.Keys.BOOK,
            BookSubjectsLinkTable.Keys.SUBJECT,
            Query::new)
            .orderedBy((SubjectTable row, BookSubjectsLinkTable link) -> List.of(row.WORD));

    private BookSubjectsProxy(DSLContext dsl, Long bookId) {
        super(dsl, bookId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param book the row, which has been written before
     */
    static BookSubjectsProxy of(DSLContext dsl, Book book) {
        return new BookSubjectsProxy(dsl, BookTable.MODEL_TYPE.requireKey(book));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param bookId the row's key
     */
    static BookSubjectsProxy of(DSLContext dsl, Long bookId) {
        return new BookSubjectsProxy(dsl, bookId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param book the table of this end, aliased or a path itself
     */
    static SubjectTable.Several<BookSubjectsLinkTable, Void> subjects(BookTable book) {
        return new SubjectTable.Several<>(LINK.from(book));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param bookIds the keys of the rows
     */
    static Map<Long, List<Subject>> all(DSLContext dsl, Collection<Long> bookIds) {
        return all(dsl, bookIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param bookIds the keys of the rows
     */
    static Map<Long, List<Linked<Subject, BookSubjectsLink>>> links(
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
                    Subject, Long, SubjectTable, SubjectValues,
                    BookSubjectsLink, BookSubjectsLinkTable, BookSubjectsLinkValues, Query> {
        private Query(QueryState<Subject> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Subject> state) {
            return new Query(state);
        }
    }
}
