package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link PostCategory}s: the rows of {@code post_category}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PostCategoryQuerySet
        extends QuerySet<PostCategory, Object, PostCategoryTable, PostCategoryValues, PostCategoryQuerySet> {
    PostCategoryQuerySet(QueryState<PostCategory> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static PostCategoryQuerySet using(DSLContext dsl) {
        return new PostCategoryQuerySet(QueryState.of(dsl, PostCategoryTable.MODEL_TYPE));
    }

    @Override
    protected PostCategoryQuerySet with(QueryState<PostCategory> state) {
        return new PostCategoryQuerySet(state);
    }
}
