package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link CategoryPostsLink}s: the rows of {@code categories_posts}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CategoryPostsLinkQuerySet
        extends QuerySet<
                CategoryPostsLink, LinkKey<Long, Long>,
                CategoryPostsLinkTable, CategoryPostsLinkValues, CategoryPostsLinkQuerySet> {
    CategoryPostsLinkQuerySet(QueryState<CategoryPostsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static CategoryPostsLinkQuerySet using(DSLContext dsl) {
        return new CategoryPostsLinkQuerySet(QueryState.of(dsl, CategoryPostsLinkTable.MODEL_TYPE));
    }

    @Override
    protected CategoryPostsLinkQuerySet with(QueryState<CategoryPostsLink> state) {
        return new CategoryPostsLinkQuerySet(state);
    }
}
