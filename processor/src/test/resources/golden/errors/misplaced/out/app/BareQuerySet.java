package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Bare}s: the rows of {@code bare}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BareQuerySet extends QuerySet<Bare, Long, BareTable, BareValues, BareQuerySet> {
    BareQuerySet(QueryState<Bare> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static BareQuerySet using(DSLContext dsl) {
        return new BareQuerySet(QueryState.of(dsl, BareTable.MODEL_TYPE));
    }

    @Override
    protected BareQuerySet with(QueryState<Bare> state) {
        return new BareQuerySet(state);
    }
}
