package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Book}s: the rows of {@code book}. */
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
     * {@return {@link Book#getEditors()} of one row}
     *
     * @param book the row
     */
    BookEditorsProxy editors(Book book) {
        return BookEditorsProxy.of(dsl(), book);
    }

    /**
     * {@return {@link Book#getEditors()} of one row}
     *
     * @param bookId the key of the row
     */
    BookEditorsProxy editors(Long bookId) {
        return BookEditorsProxy.of(dsl(), bookId);
    }

    /**
     * {@return the readers of one {@link Book}}
     *
     * @param book the row
     */
    BookReadersProxy readers(Book book) {
        return BookReadersProxy.of(dsl(), book);
    }

    /**
     * {@return the readers of one {@link Book}}
     *
     * @param bookId the key of the row
     */
    BookReadersProxy readers(Long bookId) {
        return BookReadersProxy.of(dsl(), bookId);
    }

    @Override
    protected BookQuerySet with(QueryState<Book> state) {
        return new BookQuerySet(state);
    }
}
