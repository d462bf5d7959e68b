package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Fixed}s: the rows of {@code fixed}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class FixedQuerySet extends QuerySet<Fixed, Long, FixedTable, FixedValues, FixedQuerySet> {
    FixedQuerySet(QueryState<Fixed> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static FixedQuerySet using(DSLContext dsl) {
        return new FixedQuerySet(QueryState.of(dsl, FixedTable.MODEL_TYPE));
    }

    @Override
    protected FixedQuerySet with(QueryState<Fixed> state) {
        return new FixedQuerySet(state);
    }
}
