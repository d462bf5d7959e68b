package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Garden}s: the rows of {@code garden}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class GardenQuerySet extends QuerySet<Garden, Long, GardenTable, GardenValues, GardenQuerySet> {
    GardenQuerySet(QueryState<Garden> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static GardenQuerySet using(DSLContext dsl) {
        return new GardenQuerySet(QueryState.of(dsl, GardenTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Garden#trees()} of one row}
     *
     * @param garden the row
     */
    GardenTreesProxy trees(Garden garden) {
        return GardenTreesProxy.of(dsl(), garden);
    }

    /**
     * {@return {@link Garden#trees()} of one row}
     *
     * @param gardenId the key of the row
     */
    GardenTreesProxy trees(Long gardenId) {
        return GardenTreesProxy.of(dsl(), gardenId);
    }

    @Override
    protected GardenQuerySet with(QueryState<Garden> state) {
        return new GardenQuerySet(state);
    }
}
