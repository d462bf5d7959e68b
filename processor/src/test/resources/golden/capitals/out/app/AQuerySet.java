package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link A}s: the rows of {@code a}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class AQuerySet extends QuerySet<A, String, ATable, AValues, AQuerySet> {
    AQuerySet(QueryState<A> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static AQuerySet using(DSLContext dsl) {
        return new AQuerySet(QueryState.of(dsl, ATable.MODEL_TYPE));
    }

    @Override
    protected AQuerySet with(QueryState<A> state) {
        return new AQuerySet(state);
    }
}
