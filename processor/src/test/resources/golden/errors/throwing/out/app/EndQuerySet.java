package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link End}s: the rows of {@code end}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class EndQuerySet extends QuerySet<End, Long, EndTable, EndValues, EndQuerySet> {
    EndQuerySet(QueryState<End> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static EndQuerySet using(DSLContext dsl) {
        return new EndQuerySet(QueryState.of(dsl, EndTable.MODEL_TYPE));
    }

    @Override
    protected EndQuerySet with(QueryState<End> state) {
        return new EndQuerySet(state);
    }
}
