package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Road}s: the rows of {@code road}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class RoadQuerySet extends QuerySet<Road, Long, RoadTable, RoadValues, RoadQuerySet> {
    RoadQuerySet(QueryState<Road> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static RoadQuerySet using(DSLContext dsl) {
        return new RoadQuerySet(QueryState.of(dsl, RoadTable.MODEL_TYPE));
    }

    @Override
    protected RoadQuerySet with(QueryState<Road> state) {
        return new RoadQuerySet(state);
    }
}
