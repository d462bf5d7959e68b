package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link BlogPost}s: the rows of {@code BlogPost}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BlogPostQuerySet extends QuerySet<BlogPost, Long, BlogPostTable, BlogPostValues, BlogPostQuerySet> {
    BlogPostQuerySet(QueryState<BlogPost> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static BlogPostQuerySet using(DSLContext dsl) {
        return new BlogPostQuerySet(QueryState.of(dsl, BlogPostTable.MODEL_TYPE));
    }

    /**
     * {@return {@link BlogPost#seatNumbers()} of one row}
     *
     * @param blogPost the row
     */
    public BlogPostSeatNumbersProxy seatNumbers(BlogPost blogPost) {
        return BlogPostSeatNumbersProxy.of(dsl(), blogPost);
    }

    /**
     * {@return {@link BlogPost#seatNumbers()} of one row}
     *
     * @param blogPostId the key of the row
     */
    public BlogPostSeatNumbersProxy seatNumbers(Long blogPostId) {
        return BlogPostSeatNumbersProxy.of(dsl(), blogPostId);
    }

    @Override
    protected BlogPostQuerySet with(QueryState<BlogPost> state) {
        return new BlogPostQuerySet(state);
    }
}
