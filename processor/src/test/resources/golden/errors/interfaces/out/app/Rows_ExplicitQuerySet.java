package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Rows.Explicit}s: the rows of {@code explicit}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_ExplicitQuerySet
        extends QuerySet<Rows.Explicit, Long, Rows_ExplicitTable, Rows_ExplicitValues, Rows_ExplicitQuerySet> {
    Rows_ExplicitQuerySet(QueryState<Rows.Explicit> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static Rows_ExplicitQuerySet using(DSLContext dsl) {
        return new Rows_ExplicitQuerySet(QueryState.of(dsl, Rows_ExplicitTable.MODEL_TYPE));
    }

    @Override
    protected Rows_ExplicitQuerySet with(QueryState<Rows.Explicit> state) {
        return new Rows_ExplicitQuerySet(state);
    }
}
