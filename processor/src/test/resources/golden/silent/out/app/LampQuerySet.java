package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Lamp}s: the rows of {@code lamp}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "rawtypes",
        "removal"
})
public final class LampQuerySet extends QuerySet<Lamp, Long, LampTable, LampValues, LampQuerySet> {
    LampQuerySet(QueryState<Lamp> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static LampQuerySet using(DSLContext dsl) {
        return new LampQuerySet(QueryState.of(dsl, LampTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Lamp#rooms()} of one row}
     *
     * @param lamp the row
     */
    public LampRoomsProxy rooms(Lamp lamp) {
        return LampRoomsProxy.of(dsl(), lamp);
    }

    /**
     * {@return {@link Lamp#rooms()} of one row}
     *
     * @param lampId the key of the row
     */
    public LampRoomsProxy rooms(Long lampId) {
        return LampRoomsProxy.of(dsl(), lampId);
    }

    @Override
    protected LampQuerySet with(QueryState<Lamp> state) {
        return new LampQuerySet(state);
    }
}
