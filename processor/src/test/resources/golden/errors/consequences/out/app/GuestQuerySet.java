package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Guest}s: the rows of {@code guest}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class GuestQuerySet extends QuerySet<Guest, Long, GuestTable, GuestValues, GuestQuerySet> {
    GuestQuerySet(QueryState<Guest> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static GuestQuerySet using(DSLContext dsl) {
        return new GuestQuerySet(QueryState.of(dsl, GuestTable.MODEL_TYPE));
    }

    @Override
    protected GuestQuerySet with(QueryState<Guest> state) {
        return new GuestQuerySet(state);
    }
}
