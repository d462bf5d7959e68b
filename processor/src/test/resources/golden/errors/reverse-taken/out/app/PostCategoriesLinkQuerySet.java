package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link PostCategoriesLink}s: the rows of {@code posts_categories}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PostCategoriesLinkQuerySet
        extends QuerySet<
                PostCategoriesLink, LinkKey<Long, Long>,
                PostCategoriesLinkTable, PostCategoriesLinkValues, PostCategoriesLinkQuerySet> {
    PostCategoriesLinkQuerySet(QueryState<PostCategoriesLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static PostCategoriesLinkQuerySet using(DSLContext dsl) {
        return new PostCategoriesLinkQuerySet(QueryState.of(dsl, PostCategoriesLinkTable.MODEL_TYPE));
    }

    @Override
    protected PostCategoriesLinkQuerySet with(QueryState<PostCategoriesLink> state) {
        return new PostCategoriesLinkQuerySet(state);
    }
}
