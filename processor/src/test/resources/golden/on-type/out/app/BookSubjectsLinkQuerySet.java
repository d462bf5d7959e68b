package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link BookSubjectsLink}s: the rows of {@code books_subjects}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookSubjectsLinkQuerySet
        extends QuerySet<
                BookSubjectsLink, LinkKey<Long, Long>,
                BookSubjectsLinkTable, BookSubjectsLinkValues, BookSubjectsLinkQuerySet> {
    BookSubjectsLinkQuerySet(QueryState<BookSubjectsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static BookSubjectsLinkQuerySet using(DSLContext dsl) {
        return new BookSubjectsLinkQuerySet(QueryState.of(dsl, BookSubjectsLinkTable.MODEL_TYPE));
    }

    @Override
    protected BookSubjectsLinkQuerySet with(QueryState<BookSubjectsLink> state) {
        return new BookSubjectsLinkQuerySet(state);
    }
}
