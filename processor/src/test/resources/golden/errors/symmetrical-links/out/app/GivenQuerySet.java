package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Given}s: the rows of {@code given}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class GivenQuerySet extends QuerySet<Given, LinkKey<Long, Long>, GivenTable, GivenValues, GivenQuerySet> {
    GivenQuerySet(QueryState<Given> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static GivenQuerySet using(DSLContext dsl) {
        return new GivenQuerySet(QueryState.of(dsl, GivenTable.MODEL_TYPE));
    }

    @Override
    protected GivenQuerySet with(QueryState<Given> state) {
        return new GivenQuerySet(state);
    }
}
