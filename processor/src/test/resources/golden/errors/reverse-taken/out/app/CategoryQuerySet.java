package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Category}s: the rows of {@code categories}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CategoryQuerySet extends QuerySet<Category, Long, CategoryTable, CategoryValues, CategoryQuerySet> {
    CategoryQuerySet(QueryState<Category> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static CategoryQuerySet using(DSLContext dsl) {
        return new CategoryQuerySet(QueryState.of(dsl, CategoryTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Category#posts()} of one row}
     *
     * @param category the row
     */
    public CategoryPostsProxy posts(Category category) {
        return CategoryPostsProxy.of(dsl(), category);
    }

    /**
     * {@return {@link Category#posts()} of one row}
     *
     * @param categoryId the key of the row
     */
    public CategoryPostsProxy posts(Long categoryId) {
        return CategoryPostsProxy.of(dsl(), categoryId);
    }

    /**
     * {@return {@link Category#authors()} of one row}
     *
     * @param category the row
     */
    public CategoryAuthorsProxy authors(Category category) {
        return CategoryAuthorsProxy.of(dsl(), category);
    }

    /**
     * {@return {@link Category#authors()} of one row}
     *
     * @param categoryId the key of the row
     */
    public CategoryAuthorsProxy authors(Long categoryId) {
        return CategoryAuthorsProxy.of(dsl(), categoryId);
    }

    @Override
    protected CategoryQuerySet with(QueryState<Category> state) {
        return new CategoryQuerySet(state);
    }
}
