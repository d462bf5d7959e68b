package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Stamped}s: the rows of {@code stamped}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class StampedQuerySet
        extends QuerySet<Stamped, LinkKey<Long, Long>, StampedTable, StampedValues, StampedQuerySet> {
    StampedQuerySet(QueryState<Stamped> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static StampedQuerySet using(DSLContext dsl) {
        return new StampedQuerySet(QueryState.of(dsl, StampedTable.MODEL_TYPE));
    }

    @Override
    protected StampedQuerySet with(QueryState<Stamped> state) {
        return new StampedQuerySet(state);
    }
}
