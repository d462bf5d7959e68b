package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Pair}s: the rows of {@code pair}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class PairQuerySet extends QuerySet<Pair, LinkKey<Long, Long>, PairTable, PairValues, PairQuerySet> {
    PairQuerySet(QueryState<Pair> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static PairQuerySet using(DSLContext dsl) {
        return new PairQuerySet(QueryState.of(dsl, PairTable.MODEL_TYPE));
    }

    @Override
    protected PairQuerySet with(QueryState<Pair> state) {
        return new PairQuerySet(state);
    }
}
