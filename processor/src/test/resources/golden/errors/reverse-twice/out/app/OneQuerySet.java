package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link One}s: the rows of {@code one}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class OneQuerySet extends QuerySet<One, Long, OneTable, OneValues, OneQuerySet> {
    OneQuerySet(QueryState<One> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static OneQuerySet using(DSLContext dsl) {
        return new OneQuerySet(QueryState.of(dsl, OneTable.MODEL_TYPE));
    }

    @Override
    protected OneQuerySet with(QueryState<One> state) {
        return new OneQuerySet(state);
    }
}
