package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Mark}s: the rows of {@code mark}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class MarkQuerySet extends QuerySet<Mark, Long, MarkTable, MarkValues, MarkQuerySet> {
    MarkQuerySet(QueryState<Mark> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static MarkQuerySet using(DSLContext dsl) {
        return new MarkQuerySet(QueryState.of(dsl, MarkTable.MODEL_TYPE));
    }

    @Override
    protected MarkQuerySet with(QueryState<Mark> state) {
        return new MarkQuerySet(state);
    }
}
