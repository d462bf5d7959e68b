package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link LampRoom}s: the rows of {@code lamp_room}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "rawtypes",
        "removal"
})
public final class LampRoomQuerySet
        extends QuerySet<LampRoom, LinkKey<Long, Long>, LampRoomTable, LampRoomValues, LampRoomQuerySet> {
    LampRoomQuerySet(QueryState<LampRoom> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static LampRoomQuerySet using(DSLContext dsl) {
        return new LampRoomQuerySet(QueryState.of(dsl, LampRoomTable.MODEL_TYPE));
    }

    @Override
    protected LampRoomQuerySet with(QueryState<LampRoom> state) {
        return new LampRoomQuerySet(state);
    }
}
