package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Twice}s: the rows of {@code twice}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class TwiceQuerySet extends QuerySet<Twice, Long, TwiceTable, TwiceValues, TwiceQuerySet> {
    TwiceQuerySet(QueryState<Twice> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static TwiceQuerySet using(DSLContext dsl) {
        return new TwiceQuerySet(QueryState.of(dsl, TwiceTable.MODEL_TYPE));
    }

    @Override
    protected TwiceQuerySet with(QueryState<Twice> state) {
        return new TwiceQuerySet(state);
    }
}
