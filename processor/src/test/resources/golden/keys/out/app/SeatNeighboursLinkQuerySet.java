package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link SeatNeighboursLink}s: the rows of {@code seats_neighbours}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatNeighboursLinkQuerySet
        extends QuerySet<
                SeatNeighboursLink, LinkKey<SeatKey, SeatKey>,
                SeatNeighboursLinkTable, SeatNeighboursLinkValues, SeatNeighboursLinkQuerySet> {
    SeatNeighboursLinkQuerySet(QueryState<SeatNeighboursLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static SeatNeighboursLinkQuerySet using(DSLContext dsl) {
        return new SeatNeighboursLinkQuerySet(QueryState.of(dsl, SeatNeighboursLinkTable.MODEL_TYPE));
    }

    @Override
    protected SeatNeighboursLinkQuerySet with(QueryState<SeatNeighboursLink> state) {
        return new SeatNeighboursLinkQuerySet(state);
    }
}
