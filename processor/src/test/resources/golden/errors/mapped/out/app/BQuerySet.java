package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link B}s: the rows of {@code b}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BQuerySet extends QuerySet<B, LinkKey<Long, Long>, BTable, BValues, BQuerySet> {
    BQuerySet(QueryState<B> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static BQuerySet using(DSLContext dsl) {
        return new BQuerySet(QueryState.of(dsl, BTable.MODEL_TYPE));
    }

    @Override
    protected BQuerySet with(QueryState<B> state) {
        return new BQuerySet(state);
    }
}
