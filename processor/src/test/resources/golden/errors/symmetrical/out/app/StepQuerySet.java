package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Step}s: the rows of {@code step}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class StepQuerySet extends QuerySet<Step, LinkKey<Long, Long>, StepTable, StepValues, StepQuerySet> {
    StepQuerySet(QueryState<Step> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static StepQuerySet using(DSLContext dsl) {
        return new StepQuerySet(QueryState.of(dsl, StepTable.MODEL_TYPE));
    }

    @Override
    protected StepQuerySet with(QueryState<Step> state) {
        return new StepQuerySet(state);
    }
}
