package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Rows.Getter}s: the rows of {@code getter}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_GetterQuerySet
        extends QuerySet<Rows.Getter, Long, Rows_GetterTable, Rows_GetterValues, Rows_GetterQuerySet> {
    Rows_GetterQuerySet(QueryState<Rows.Getter> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static Rows_GetterQuerySet using(DSLContext dsl) {
        return new Rows_GetterQuerySet(QueryState.of(dsl, Rows_GetterTable.MODEL_TYPE));
    }

    @Override
    protected Rows_GetterQuerySet with(QueryState<Rows.Getter> state) {
        return new Rows_GetterQuerySet(state);
    }
}
