package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Unsaid}s: the rows of {@code unsaid}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class UnsaidQuerySet extends QuerySet<Unsaid, Object, UnsaidTable, UnsaidValues, UnsaidQuerySet> {
    UnsaidQuerySet(QueryState<Unsaid> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static UnsaidQuerySet using(DSLContext dsl) {
        return new UnsaidQuerySet(QueryState.of(dsl, UnsaidTable.MODEL_TYPE));
    }

    @Override
    protected UnsaidQuerySet with(QueryState<Unsaid> state) {
        return new UnsaidQuerySet(state);
    }
}
