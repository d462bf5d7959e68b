package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Place}s: the rows of {@code place}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PlaceQuerySet extends QuerySet<Place, PlaceKey, PlaceTable, PlaceValues, PlaceQuerySet> {
    PlaceQuerySet(QueryState<Place> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static PlaceQuerySet using(DSLContext dsl) {
        return new PlaceQuerySet(QueryState.of(dsl, PlaceTable.MODEL_TYPE));
    }

    @Override
    protected PlaceQuerySet with(QueryState<Place> state) {
        return new PlaceQuerySet(state);
    }
}
