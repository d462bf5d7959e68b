package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Booking}s: the rows of {@code bookings}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BookingQuerySet extends QuerySet<Booking, BookingKey, BookingTable, BookingValues, BookingQuerySet> {
    BookingQuerySet(QueryState<Booking> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static BookingQuerySet using(DSLContext dsl) {
        return new BookingQuerySet(QueryState.of(dsl, BookingTable.MODEL_TYPE));
    }

    @Override
    protected BookingQuerySet with(QueryState<Booking> state) {
        return new BookingQuerySet(state);
    }
}
