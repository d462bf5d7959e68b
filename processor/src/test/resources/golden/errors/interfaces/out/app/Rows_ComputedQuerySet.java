package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Rows.Computed}s: the rows of {@code computed}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_ComputedQuerySet
        extends QuerySet<Rows.Computed, Long, Rows_ComputedTable, Rows_ComputedValues, Rows_ComputedQuerySet> {
    Rows_ComputedQuerySet(QueryState<Rows.Computed> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static Rows_ComputedQuerySet using(DSLContext dsl) {
        return new Rows_ComputedQuerySet(QueryState.of(dsl, Rows_ComputedTable.MODEL_TYPE));
    }

    @Override
    protected Rows_ComputedQuerySet with(QueryState<Rows.Computed> state) {
        return new Rows_ComputedQuerySet(state);
    }
}
