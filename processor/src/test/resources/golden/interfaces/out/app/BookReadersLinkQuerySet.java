package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link BookReadersLink}s: the rows of {@code book_reader}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookReadersLinkQuerySet
        extends QuerySet<
                BookReadersLink, LinkKey<Long, Long>,
                BookReadersLinkTable, BookReadersLinkValues, BookReadersLinkQuerySet> {
    BookReadersLinkQuerySet(QueryState<BookReadersLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static BookReadersLinkQuerySet using(DSLContext dsl) {
        return new BookReadersLinkQuerySet(QueryState.of(dsl, BookReadersLinkTable.MODEL_TYPE));
    }

    @Override
    protected BookReadersLinkQuerySet with(QueryState<BookReadersLink> state) {
        return new BookReadersLinkQuerySet(state);
    }
}
