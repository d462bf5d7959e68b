package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link BookSequelsLink}s: the rows of {@code books_sequels}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookSequelsLinkQuerySet
        extends QuerySet<
                BookSequelsLink, LinkKey<Long, Long>,
                BookSequelsLinkTable, BookSequelsLinkValues, BookSequelsLinkQuerySet> {
    BookSequelsLinkQuerySet(QueryState<BookSequelsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static BookSequelsLinkQuerySet using(DSLContext dsl) {
        return new BookSequelsLinkQuerySet(QueryState.of(dsl, BookSequelsLinkTable.MODEL_TYPE));
    }

    @Override
    protected BookSequelsLinkQuerySet with(QueryState<BookSequelsLink> state) {
        return new BookSequelsLinkQuerySet(state);
    }
}
