package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Kennel}s: the rows of {@code kennel}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class KennelQuerySet extends QuerySet<Kennel, Long, KennelTable, KennelValues, KennelQuerySet> {
    KennelQuerySet(QueryState<Kennel> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static KennelQuerySet using(DSLContext dsl) {
        return new KennelQuerySet(QueryState.of(dsl, KennelTable.MODEL_TYPE));
    }

    @Override
    protected KennelQuerySet with(QueryState<Kennel> state) {
        return new KennelQuerySet(state);
    }
}
