package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link SeatPlaysLink}s: the rows of {@code seats_plays}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatPlaysLinkQuerySet
        extends QuerySet<
                SeatPlaysLink, LinkKey<SeatKey, Long>, SeatPlaysLinkTable, SeatPlaysLinkValues, SeatPlaysLinkQuerySet> {
    SeatPlaysLinkQuerySet(QueryState<SeatPlaysLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static SeatPlaysLinkQuerySet using(DSLContext dsl) {
        return new SeatPlaysLinkQuerySet(QueryState.of(dsl, SeatPlaysLinkTable.MODEL_TYPE));
    }

    @Override
    protected SeatPlaysLinkQuerySet with(QueryState<SeatPlaysLink> state) {
        return new SeatPlaysLinkQuerySet(state);
    }
}
