package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Both}s: the rows of {@code both}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BothQuerySet extends QuerySet<Both, Long, BothTable, BothValues, BothQuerySet> {
    BothQuerySet(QueryState<Both> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static BothQuerySet using(DSLContext dsl) {
        return new BothQuerySet(QueryState.of(dsl, BothTable.MODEL_TYPE));
    }

    @Override
    protected BothQuerySet with(QueryState<Both> state) {
        return new BothQuerySet(state);
    }
}
