package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Odd}s: the rows of {@code odd}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class OddQuerySet extends QuerySet<Odd, Long, OddTable, OddValues, OddQuerySet> {
    OddQuerySet(QueryState<Odd> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static OddQuerySet using(DSLContext dsl) {
        return new OddQuerySet(QueryState.of(dsl, OddTable.MODEL_TYPE));
    }

    @Override
    protected OddQuerySet with(QueryState<Odd> state) {
        return new OddQuerySet(state);
    }
}
