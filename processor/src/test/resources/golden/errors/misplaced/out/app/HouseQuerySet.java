package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link House}s: the rows of {@code house}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class HouseQuerySet extends QuerySet<House, Long, HouseTable, HouseValues, HouseQuerySet> {
    HouseQuerySet(QueryState<House> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static HouseQuerySet using(DSLContext dsl) {
        return new HouseQuerySet(QueryState.of(dsl, HouseTable.MODEL_TYPE));
    }

    @Override
    protected HouseQuerySet with(QueryState<House> state) {
        return new HouseQuerySet(state);
    }
}
