package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Category}s: the rows of {@code category}. */
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

    @Override
    protected CategoryQuerySet with(QueryState<Category> state) {
        return new CategoryQuerySet(state);
    }
}
