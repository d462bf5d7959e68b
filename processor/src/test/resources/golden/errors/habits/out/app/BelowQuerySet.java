package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Below}s: the rows of {@code below}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class BelowQuerySet extends QuerySet<Below, Object, BelowTable, BelowValues, BelowQuerySet> {
    BelowQuerySet(QueryState<Below> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static BelowQuerySet using(DSLContext dsl) {
        return new BelowQuerySet(QueryState.of(dsl, BelowTable.MODEL_TYPE));
    }

    @Override
    protected BelowQuerySet with(QueryState<Below> state) {
        return new BelowQuerySet(state);
    }
}
