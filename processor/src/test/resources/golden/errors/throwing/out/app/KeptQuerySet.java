package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Kept}s: the rows of {@code kept}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class KeptQuerySet extends QuerySet<Kept, Long, KeptTable, KeptValues, KeptQuerySet> {
    KeptQuerySet(QueryState<Kept> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static KeptQuerySet using(DSLContext dsl) {
        return new KeptQuerySet(QueryState.of(dsl, KeptTable.MODEL_TYPE));
    }

    @Override
    protected KeptQuerySet with(QueryState<Kept> state) {
        return new KeptQuerySet(state);
    }
}
