package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Row}s: the rows of {@code row}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class RowQuerySet extends QuerySet<Row, Long, RowTable, RowValues, RowQuerySet> {
    RowQuerySet(QueryState<Row> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static RowQuerySet using(DSLContext dsl) {
        return new RowQuerySet(QueryState.of(dsl, RowTable.MODEL_TYPE));
    }

    @Override
    protected RowQuerySet with(QueryState<Row> state) {
        return new RowQuerySet(state);
    }
}
