package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Dotted}s: the rows of {@code shop.items}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class DottedQuerySet extends QuerySet<Dotted, Long, DottedTable, DottedValues, DottedQuerySet> {
    DottedQuerySet(QueryState<Dotted> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static DottedQuerySet using(DSLContext dsl) {
        return new DottedQuerySet(QueryState.of(dsl, DottedTable.MODEL_TYPE));
    }

    @Override
    protected DottedQuerySet with(QueryState<Dotted> state) {
        return new DottedQuerySet(state);
    }
}
