package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Neighbours}s: the rows of {@code neighbours}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class NeighboursQuerySet
        extends QuerySet<Neighbours, LinkKey<Long, Long>, NeighboursTable, NeighboursValues, NeighboursQuerySet> {
    NeighboursQuerySet(QueryState<Neighbours> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static NeighboursQuerySet using(DSLContext dsl) {
        return new NeighboursQuerySet(QueryState.of(dsl, NeighboursTable.MODEL_TYPE));
    }

    @Override
    protected NeighboursQuerySet with(QueryState<Neighbours> state) {
        return new NeighboursQuerySet(state);
    }
}
