package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Ticket}s: the rows of {@code tickets}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class TicketQuerySet extends QuerySet<Ticket, TicketKey, TicketTable, TicketValues, TicketQuerySet> {
    TicketQuerySet(QueryState<Ticket> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static TicketQuerySet using(DSLContext dsl) {
        return new TicketQuerySet(QueryState.of(dsl, TicketTable.MODEL_TYPE));
    }

    @Override
    protected TicketQuerySet with(QueryState<Ticket> state) {
        return new TicketQuerySet(state);
    }
}
