package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Three}s: the rows of {@code three}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ThreeQuerySet extends QuerySet<Three, Long, ThreeTable, ThreeValues, ThreeQuerySet> {
    ThreeQuerySet(QueryState<Three> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ThreeQuerySet using(DSLContext dsl) {
        return new ThreeQuerySet(QueryState.of(dsl, ThreeTable.MODEL_TYPE));
    }

    @Override
    protected ThreeQuerySet with(QueryState<Three> state) {
        return new ThreeQuerySet(state);
    }
}
