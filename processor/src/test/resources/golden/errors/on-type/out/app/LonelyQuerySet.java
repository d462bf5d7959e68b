package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Lonely}s: the rows of {@code lonely}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LonelyQuerySet extends QuerySet<Lonely, Long, LonelyTable, LonelyValues, LonelyQuerySet> {
    LonelyQuerySet(QueryState<Lonely> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static LonelyQuerySet using(DSLContext dsl) {
        return new LonelyQuerySet(QueryState.of(dsl, LonelyTable.MODEL_TYPE));
    }

    @Override
    protected LonelyQuerySet with(QueryState<Lonely> state) {
        return new LonelyQuerySet(state);
    }
}
