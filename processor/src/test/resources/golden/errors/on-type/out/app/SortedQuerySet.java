package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Sorted}s: the rows of {@code sorted}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SortedQuerySet extends QuerySet<Sorted, Long, SortedTable, SortedValues, SortedQuerySet> {
    SortedQuerySet(QueryState<Sorted> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static SortedQuerySet using(DSLContext dsl) {
        return new SortedQuerySet(QueryState.of(dsl, SortedTable.MODEL_TYPE));
    }

    @Override
    protected SortedQuerySet with(QueryState<Sorted> state) {
        return new SortedQuerySet(state);
    }
}
