package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Parts}s: the rows of {@code parts}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PartsQuerySet extends QuerySet<Parts, PartsKey, PartsTable, PartsValues, PartsQuerySet> {
    PartsQuerySet(QueryState<Parts> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static PartsQuerySet using(DSLContext dsl) {
        return new PartsQuerySet(QueryState.of(dsl, PartsTable.MODEL_TYPE));
    }

    @Override
    protected PartsQuerySet with(QueryState<Parts> state) {
        return new PartsQuerySet(state);
    }
}
