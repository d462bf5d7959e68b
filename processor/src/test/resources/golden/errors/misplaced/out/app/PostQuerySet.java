package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Post}s: the rows of {@code post}. */
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
     * {@return {@link Post#tags()} of one row}
     *
     * @param post the row
     */
    public PostTagsProxy tags(Post post) {
        return PostTagsProxy.of(dsl(), post);
    }

    /**
     * {@return {@link Post#tags()} of one row}
     *
     * @param postId the key of the row
     */
    public PostTagsProxy tags(Long postId) {
        return PostTagsProxy.of(dsl(), postId);
    }

    /**
     * {@return {@link Post#words()} of one row}
     *
     * @param post the row
     */
    public PostWordsProxy words(Post post) {
        return PostWordsProxy.of(dsl(), post);
    }

    /**
     * {@return {@link Post#words()} of one row}
     *
     * @param postId the key of the row
     */
    public PostWordsProxy words(Long postId) {
        return PostWordsProxy.of(dsl(), postId);
    }

    @Override
    protected PostQuerySet with(QueryState<Post> state) {
        return new PostQuerySet(state);
    }
}
