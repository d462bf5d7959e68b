package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link DottedTwice}s: the rows of {@code store.shop.items}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class DottedTwiceQuerySet
        extends QuerySet<DottedTwice, Long, DottedTwiceTable, DottedTwiceValues, DottedTwiceQuerySet> {
    DottedTwiceQuerySet(QueryState<DottedTwice> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static DottedTwiceQuerySet using(DSLContext dsl) {
        return new DottedTwiceQuerySet(QueryState.of(dsl, DottedTwiceTable.MODEL_TYPE));
    }

    @Override
    protected DottedTwiceQuerySet with(QueryState<DottedTwice> state) {
        return new DottedTwiceQuerySet(state);
    }
}
