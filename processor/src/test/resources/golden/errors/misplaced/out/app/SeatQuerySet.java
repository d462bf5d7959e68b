package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Seat}s: the rows of {@code seat}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatQuerySet extends QuerySet<Seat, Seat.Place, SeatTable, SeatValues, SeatQuerySet> {
    SeatQuerySet(QueryState<Seat> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static SeatQuerySet using(DSLContext dsl) {
        return new SeatQuerySet(QueryState.of(dsl, SeatTable.MODEL_TYPE));
    }

    @Override
    protected SeatQuerySet with(QueryState<Seat> state) {
        return new SeatQuerySet(state);
    }
}
