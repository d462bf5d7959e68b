package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Odder}s: the rows of {@code odder}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class OdderQuerySet extends QuerySet<Odder, Long, OdderTable, OdderValues, OdderQuerySet> {
    OdderQuerySet(QueryState<Odder> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static OdderQuerySet using(DSLContext dsl) {
        return new OdderQuerySet(QueryState.of(dsl, OdderTable.MODEL_TYPE));
    }

    @Override
    protected OdderQuerySet with(QueryState<Odder> state) {
        return new OdderQuerySet(state);
    }
}
