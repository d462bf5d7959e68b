package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Thing}s: the rows of {@code thing}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class ThingQuerySet extends QuerySet<Thing, Long, ThingTable, ThingValues, ThingQuerySet> {
    ThingQuerySet(QueryState<Thing> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static ThingQuerySet using(DSLContext dsl) {
        return new ThingQuerySet(QueryState.of(dsl, ThingTable.MODEL_TYPE));
    }

    @Override
    protected ThingQuerySet with(QueryState<Thing> state) {
        return new ThingQuerySet(state);
    }
}
