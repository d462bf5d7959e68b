package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link BookAlikeLink}s: the rows of {@code books_alike}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookAlikeLinkQuerySet
        extends QuerySet<
                BookAlikeLink, LinkKey<Long, Long>, BookAlikeLinkTable, BookAlikeLinkValues, BookAlikeLinkQuerySet> {
    BookAlikeLinkQuerySet(QueryState<BookAlikeLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static BookAlikeLinkQuerySet using(DSLContext dsl) {
        return new BookAlikeLinkQuerySet(QueryState.of(dsl, BookAlikeLinkTable.MODEL_TYPE));
    }

    @Override
    protected BookAlikeLinkQuerySet with(QueryState<BookAlikeLink> state) {
        return new BookAlikeLinkQuerySet(state);
    }
}
