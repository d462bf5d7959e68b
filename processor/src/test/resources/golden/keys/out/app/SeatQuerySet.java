package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Seat}s: the rows of {@code seats}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatQuerySet extends QuerySet<Seat, SeatKey, SeatTable, SeatValues, SeatQuerySet> {
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

    /**
     * {@return {@link Seat#plays()} of one row}
     *
     * @param seat the row
     */
    public SeatPlaysProxy plays(Seat seat) {
        return SeatPlaysProxy.of(dsl(), seat);
    }

    /**
     * {@return {@link Seat#plays()} of one row}
     *
     * @param seatId the key of the row
     */
    public SeatPlaysProxy plays(SeatKey seatId) {
        return SeatPlaysProxy.of(dsl(), seatId);
    }

    /**
     * {@return {@link Seat#neighbours()} of one row}
     *
     * @param seat the row
     */
    public SeatNeighboursProxy neighbours(Seat seat) {
        return SeatNeighboursProxy.of(dsl(), seat);
    }

    /**
     * {@return {@link Seat#neighbours()} of one row}
     *
     * @param seatId the key of the row
     */
    public SeatNeighboursProxy neighbours(SeatKey seatId) {
        return SeatNeighboursProxy.of(dsl(), seatId);
    }

    /**
     * {@return {@link Seat#guests()} of one row}
     *
     * @param seat the row
     */
    public SeatGuestsProxy guests(Seat seat) {
        return SeatGuestsProxy.of(dsl(), seat);
    }

    /**
     * {@return {@link Seat#guests()} of one row}
     *
     * @param seatId the key of the row
     */
    public SeatGuestsProxy guests(SeatKey seatId) {
        return SeatGuestsProxy.of(dsl(), seatId);
    }

    @Override
    protected SeatQuerySet with(QueryState<Seat> state) {
        return new SeatQuerySet(state);
    }
}
