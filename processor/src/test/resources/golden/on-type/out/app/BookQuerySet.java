package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Book}s: the rows of {@code books}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookQuerySet extends QuerySet<Book, Long, BookTable, BookValues, BookQuerySet> {
    BookQuerySet(QueryState<Book> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static BookQuerySet using(DSLContext dsl) {
        return new BookQuerySet(QueryState.of(dsl, BookTable.MODEL_TYPE));
    }

    /**
     * {@return the subjects of one {@link Book}}
     *
     * @param book the row
     */
    BookSubjectsProxy subjects(Book book) {
        return BookSubjectsProxy.of(dsl(), book);
    }

    /**
     * {@return the subjects of one {@link Book}}
     *
     * @param bookId the key of the row
     */
    BookSubjectsProxy subjects(Long bookId) {
        return BookSubjectsProxy.of(dsl(), bookId);
    }

    /**
     * {@return the authors of one {@link Book}}
     *
     * @param book the row
     */
    BookAuthorsProxy authors(Book book) {
        return BookAuthorsProxy.of(dsl(), book);
    }

    /**
     * {@return the authors of one {@link Book}}
     *
     * @param bookId the key of the row
     */
    BookAuthorsProxy authors(Long bookId) {
        return BookAuthorsProxy.of(dsl(), bookId);
    }

    /**
     * {@return the sequels of one {@link Book}}
     *
     * @param book the row
     */
    BookSequelsProxy sequels(Book book) {
        return BookSequelsProxy.of(dsl(), book);
    }

    /**
     * {@return the sequels of one {@link Book}}
     *
     * @param bookId the key of the row
     */
    BookSequelsProxy sequels(Long bookId) {
        return BookSequelsProxy.of(dsl(), bookId);
    }

    /**
     * {@return the alike of one {@link Book}}
     *
     * @param book the row
     */
    BookAlikeProxy alike(Book book) {
        return BookAlikeProxy.of(dsl(), book);
    }

    /**
     * {@return the alike of one {@link Book}}
     *
     * @param bookId the key of the row
     */
    BookAlikeProxy alike(Long bookId) {
        return BookAlikeProxy.of(dsl(), bookId);
    }

    @Override
    protected BookQuerySet with(QueryState<Book> state) {
        return new BookQuerySet(state);
    }
}
