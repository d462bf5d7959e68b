package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link PostTagsLink}s: the rows of {@code post_tag}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
final class PostTagsLinkQuerySet
        extends QuerySet<
                PostTagsLink, LinkKey<Long, Kind>, PostTagsLinkTable, PostTagsLinkValues, PostTagsLinkQuerySet> {
    PostTagsLinkQuerySet(QueryState<PostTagsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static PostTagsLinkQuerySet using(DSLContext dsl) {
        return new PostTagsLinkQuerySet(QueryState.of(dsl, PostTagsLinkTable.MODEL_TYPE));
    }

    @Override
    protected PostTagsLinkQuerySet with(QueryState<PostTagsLink> state) {
        return new PostTagsLinkQuerySet(state);
    }
}
