package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Rows.Torn}s: the rows of {@code torn}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_TornQuerySet extends QuerySet<Rows.Torn, Long, Rows_TornTable, Rows_TornValues, Rows_TornQuerySet> {
    Rows_TornQuerySet(QueryState<Rows.Torn> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static Rows_TornQuerySet using(DSLContext dsl) {
        return new Rows_TornQuerySet(QueryState.of(dsl, Rows_TornTable.MODEL_TYPE));
    }

    @Override
    protected Rows_TornQuerySet with(QueryState<Rows.Torn> state) {
        return new Rows_TornQuerySet(state);
    }
}
