package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Loose}s: the rows of {@code loose}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LooseQuerySet extends QuerySet<Loose, LinkKey<Long, Long>, LooseTable, LooseValues, LooseQuerySet> {
    LooseQuerySet(QueryState<Loose> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static LooseQuerySet using(DSLContext dsl) {
        return new LooseQuerySet(QueryState.of(dsl, LooseTable.MODEL_TYPE));
    }

    @Override
    protected LooseQuerySet with(QueryState<Loose> state) {
        return new LooseQuerySet(state);
    }
}
