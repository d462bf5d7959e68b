package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Nested}s: the rows of {@code nested}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class NestedQuerySet extends QuerySet<Nested, Long, NestedTable, NestedValues, NestedQuerySet> {
    NestedQuerySet(QueryState<Nested> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static NestedQuerySet using(DSLContext dsl) {
        return new NestedQuerySet(QueryState.of(dsl, NestedTable.MODEL_TYPE));
    }

    @Override
    protected NestedQuerySet with(QueryState<Nested> state) {
        return new NestedQuerySet(state);
    }
}
