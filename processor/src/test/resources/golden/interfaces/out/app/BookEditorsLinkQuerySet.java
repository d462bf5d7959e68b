package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link BookEditorsLink}s: the rows of {@code book_author}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookEditorsLinkQuerySet
        extends QuerySet<
                BookEditorsLink, LinkKey<Long, Long>,
                BookEditorsLinkTable, BookEditorsLinkValues, BookEditorsLinkQuerySet> {
    BookEditorsLinkQuerySet(QueryState<BookEditorsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static BookEditorsLinkQuerySet using(DSLContext dsl) {
        return new BookEditorsLinkQuerySet(QueryState.of(dsl, BookEditorsLinkTable.MODEL_TYPE));
    }

    @Override
    protected BookEditorsLinkQuerySet with(QueryState<BookEditorsLink> state) {
        return new BookEditorsLinkQuerySet(state);
    }
}
