package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link PostOthersLink}s: the rows of {@code post_others}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class PostOthersLinkQuerySet
        extends QuerySet<
                PostOthersLink, LinkKey<Long, Long>, PostOthersLinkTable, PostOthersLinkValues, PostOthersLinkQuerySet> {
    PostOthersLinkQuerySet(QueryState<PostOthersLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static PostOthersLinkQuerySet using(DSLContext dsl) {
        return new PostOthersLinkQuerySet(QueryState.of(dsl, PostOthersLinkTable.MODEL_TYPE));
    }

    @Override
    protected PostOthersLinkQuerySet with(QueryState<PostOthersLink> state) {
        return new PostOthersLinkQuerySet(state);
    }
}
