package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Rows.Nearest}s: the rows of {@code nearest}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_NearestQuerySet
        extends QuerySet<Rows.Nearest, Long, Rows_NearestTable, Rows_NearestValues, Rows_NearestQuerySet> {
    Rows_NearestQuerySet(QueryState<Rows.Nearest> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static Rows_NearestQuerySet using(DSLContext dsl) {
        return new Rows_NearestQuerySet(QueryState.of(dsl, Rows_NearestTable.MODEL_TYPE));
    }

    @Override
    protected Rows_NearestQuerySet with(QueryState<Rows.Nearest> state) {
        return new Rows_NearestQuerySet(state);
    }
}
