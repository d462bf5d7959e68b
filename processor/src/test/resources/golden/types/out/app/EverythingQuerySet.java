package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Everything}s: the rows of {@code everything}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class EverythingQuerySet
        extends QuerySet<Everything, Long, EverythingTable, EverythingValues, EverythingQuerySet> {
    EverythingQuerySet(QueryState<Everything> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static EverythingQuerySet using(DSLContext dsl) {
        return new EverythingQuerySet(QueryState.of(dsl, EverythingTable.MODEL_TYPE));
    }

    @Override
    protected EverythingQuerySet with(QueryState<Everything> state) {
        return new EverythingQuerySet(state);
    }
}
