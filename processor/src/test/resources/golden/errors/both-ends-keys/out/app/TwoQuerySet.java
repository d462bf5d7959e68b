package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Two}s: the rows of {@code two}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class TwoQuerySet extends QuerySet<Two, Long, TwoTable, TwoValues, TwoQuerySet> {
    TwoQuerySet(QueryState<Two> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static TwoQuerySet using(DSLContext dsl) {
        return new TwoQuerySet(QueryState.of(dsl, TwoTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Two#ones()} of one row}
     *
     * @param two the row
     */
    TwoOnesProxy ones(Two two) {
        return TwoOnesProxy.of(dsl(), two);
    }

    /**
     * {@return {@link Two#ones()} of one row}
     *
     * @param twoId the key of the row
     */
    TwoOnesProxy ones(Long twoId) {
        return TwoOnesProxy.of(dsl(), twoId);
    }

    @Override
    protected TwoQuerySet with(QueryState<Two> state) {
        return new TwoQuerySet(state);
    }
}
