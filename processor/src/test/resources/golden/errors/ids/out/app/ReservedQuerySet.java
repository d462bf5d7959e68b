package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Reserved}s: the rows of {@code reserved}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ReservedQuerySet
        extends QuerySet<Reserved, ReservedKey, ReservedTable, ReservedValues, ReservedQuerySet> {
    ReservedQuerySet(QueryState<Reserved> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ReservedQuerySet using(DSLContext dsl) {
        return new ReservedQuerySet(QueryState.of(dsl, ReservedTable.MODEL_TYPE));
    }

    @Override
    protected ReservedQuerySet with(QueryState<Reserved> state) {
        return new ReservedQuerySet(state);
    }
}
