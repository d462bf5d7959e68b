package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Knot}s: the rows of {@code knot}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class KnotQuerySet extends QuerySet<Knot, Long, KnotTable, KnotValues, KnotQuerySet> {
    KnotQuerySet(QueryState<Knot> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static KnotQuerySet using(DSLContext dsl) {
        return new KnotQuerySet(QueryState.of(dsl, KnotTable.MODEL_TYPE));
    }

    @Override
    protected KnotQuerySet with(QueryState<Knot> state) {
        return new KnotQuerySet(state);
    }
}
