package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link BlogPostSeatNumbersLink}s: the rows of {@code BLOG_POST_SEAT_NUMBER}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BlogPostSeatNumbersLinkQuerySet
        extends QuerySet<
                BlogPostSeatNumbersLink, LinkKey<Long, SeatNumberKey>,
                BlogPostSeatNumbersLinkTable, BlogPostSeatNumbersLinkValues, BlogPostSeatNumbersLinkQuerySet> {
    BlogPostSeatNumbersLinkQuerySet(QueryState<BlogPostSeatNumbersLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static BlogPostSeatNumbersLinkQuerySet using(DSLContext dsl) {
        return new BlogPostSeatNumbersLinkQuerySet(QueryState.of(dsl, BlogPostSeatNumbersLinkTable.MODEL_TYPE));
    }

    @Override
    protected BlogPostSeatNumbersLinkQuerySet with(QueryState<BlogPostSeatNumbersLink> state) {
        return new BlogPostSeatNumbersLinkQuerySet(state);
    }
}
