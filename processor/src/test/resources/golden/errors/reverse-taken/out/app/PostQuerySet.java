package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Post}s: the rows of {@code posts}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PostQuerySet extends QuerySet<Post, Long, PostTable, PostValues, PostQuerySet> {
    PostQuerySet(QueryState<Post> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static PostQuerySet using(DSLContext dsl) {
        return new PostQuerySet(QueryState.of(dsl, PostTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Post#categories()} of one row}
     *
     * @param post the row
     */
    public PostCategoriesProxy categories(Post post) {
        return PostCategoriesProxy.of(dsl(), post);
    }

    /**
     * {@return {@link Post#categories()} of one row}
     *
     * @param postId the key of the row
     */
    public PostCategoriesProxy categories(Long postId) {
        return PostCategoriesProxy.of(dsl(), postId);
    }

    /**
     * {@return {@link Post#featured()} of one row}
     *
     * @param post the row
     */
    public PostFeaturedProxy featured(Post post) {
        return PostFeaturedProxy.of(dsl(), post);
    }

    /**
     * {@return {@link Post#featured()} of one row}
     *
     * @param postId the key of the row
     */
    public PostFeaturedProxy featured(Long postId) {
        return PostFeaturedProxy.of(dsl(), postId);
    }

    @Override
    protected PostQuerySet with(QueryState<Post> state) {
        return new PostQuerySet(state);
    }
}
