package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link PostBsLink}s: the rows of {@code post_bs}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class PostBsLinkQuerySet
        extends QuerySet<PostBsLink, LinkKey<Long, Long>, PostBsLinkTable, PostBsLinkValues, PostBsLinkQuerySet> {
    PostBsLinkQuerySet(QueryState<PostBsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static PostBsLinkQuerySet using(DSLContext dsl) {
        return new PostBsLinkQuerySet(QueryState.of(dsl, PostBsLinkTable.MODEL_TYPE));
    }

    @Override
    protected PostBsLinkQuerySet with(QueryState<PostBsLink> state) {
        return new PostBsLinkQuerySet(state);
    }
}
