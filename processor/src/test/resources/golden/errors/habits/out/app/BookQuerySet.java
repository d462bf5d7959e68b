package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Book}s: the rows of {@code book}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookQuerySet extends QuerySet<Book, Object, BookTable, BookValues, BookQuerySet> {
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

    @Override
    protected BookQuerySet with(QueryState<Book> state) {
        return new BookQuerySet(state);
    }
}
