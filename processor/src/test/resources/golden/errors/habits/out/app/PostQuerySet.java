package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Post}s: the rows of {@code post}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class PostQuerySet extends QuerySet<Post, Long, PostTable, PostValues, PostQuerySet> {
    PostQuerySet(QueryState<Post> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static PostQuerySet using(DSLContext dsl) {
        return new PostQuerySet(QueryState.of(dsl, PostTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Post#bs()} of one row}
     *
     * @param post the row
     */
    PostBsProxy bs(Post post) {
        return PostBsProxy.of(dsl(), post);
    }

    /**
     * {@return {@link Post#bs()} of one row}
     *
     * @param postId the key of the row
     */
    PostBsProxy bs(Long postId) {
        return PostBsProxy.of(dsl(), postId);
    }

    @Override
    protected PostQuerySet with(QueryState<Post> state) {
        return new PostQuerySet(state);
    }
}
