package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Assigned}s: the rows of {@code assigned}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class AssignedQuerySet
        extends QuerySet<Assigned, String, AssignedTable, AssignedValues, AssignedQuerySet> {
    AssignedQuerySet(QueryState<Assigned> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static AssignedQuerySet using(DSLContext dsl) {
        return new AssignedQuerySet(QueryState.of(dsl, AssignedTable.MODEL_TYPE));
    }

    @Override
    protected AssignedQuerySet with(QueryState<Assigned> state) {
        return new AssignedQuerySet(state);
    }
}
