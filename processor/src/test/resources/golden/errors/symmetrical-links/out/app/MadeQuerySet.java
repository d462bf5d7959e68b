package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Made}s: the rows of {@code made}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class MadeQuerySet extends QuerySet<Made, Long, MadeTable, MadeValues, MadeQuerySet> {
    MadeQuerySet(QueryState<Made> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static MadeQuerySet using(DSLContext dsl) {
        return new MadeQuerySet(QueryState.of(dsl, MadeTable.MODEL_TYPE));
    }

    @Override
    protected MadeQuerySet with(QueryState<Made> state) {
        return new MadeQuerySet(state);
    }
}
