package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Other}s: the rows of {@code other}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class OtherQuerySet extends QuerySet<Other, Long, OtherTable, OtherValues, OtherQuerySet> {
    OtherQuerySet(QueryState<Other> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static OtherQuerySet using(DSLContext dsl) {
        return new OtherQuerySet(QueryState.of(dsl, OtherTable.MODEL_TYPE));
    }

    @Override
    protected OtherQuerySet with(QueryState<Other> state) {
        return new OtherQuerySet(state);
    }
}
