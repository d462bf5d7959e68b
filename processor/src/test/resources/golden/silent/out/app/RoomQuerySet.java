package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Room}s: the rows of {@code room}. */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
public final class RoomQuerySet extends QuerySet<Room, Long, RoomTable, RoomValues, RoomQuerySet> {
    RoomQuerySet(QueryState<Room> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static RoomQuerySet using(DSLContext dsl) {
        return new RoomQuerySet(QueryState.of(dsl, RoomTable.MODEL_TYPE));
    }

    @Override
    protected RoomQuerySet with(QueryState<Room> state) {
        return new RoomQuerySet(state);
    }
}
