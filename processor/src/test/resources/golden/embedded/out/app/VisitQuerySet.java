package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Visit}s: the rows of {@code visits}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class VisitQuerySet extends QuerySet<Visit, LinkKey<Long, Long>, VisitTable, VisitValues, VisitQuerySet> {
    VisitQuerySet(QueryState<Visit> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static VisitQuerySet using(DSLContext dsl) {
        return new VisitQuerySet(QueryState.of(dsl, VisitTable.MODEL_TYPE));
    }

    @Override
    protected VisitQuerySet with(QueryState<Visit> state) {
        return new VisitQuerySet(state);
    }
}
