package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link SeatNumber}s: the rows of {@code SEAT_NUMBER}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatNumberQuerySet
        extends QuerySet<SeatNumber, SeatNumberKey, SeatNumberTable, SeatNumberValues, SeatNumberQuerySet> {
    SeatNumberQuerySet(QueryState<SeatNumber> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static SeatNumberQuerySet using(DSLContext dsl) {
        return new SeatNumberQuerySet(QueryState.of(dsl, SeatNumberTable.MODEL_TYPE));
    }

    @Override
    protected SeatNumberQuerySet with(QueryState<SeatNumber> state) {
        return new SeatNumberQuerySet(state);
    }
}
