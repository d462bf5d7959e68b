package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link PostTag}s: the rows of {@code post_tag}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PostTagQuerySet
        extends QuerySet<PostTag, LinkKey<Long, Long>, PostTagTable, PostTagValues, PostTagQuerySet> {
    PostTagQuerySet(QueryState<PostTag> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static PostTagQuerySet using(DSLContext dsl) {
        return new PostTagQuerySet(QueryState.of(dsl, PostTagTable.MODEL_TYPE));
    }

    @Override
    protected PostTagQuerySet with(QueryState<PostTag> state) {
        return new PostTagQuerySet(state);
    }
}
