package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Play}s: the rows of {@code plays}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PlayQuerySet extends QuerySet<Play, Long, PlayTable, PlayValues, PlayQuerySet> {
    PlayQuerySet(QueryState<Play> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static PlayQuerySet using(DSLContext dsl) {
        return new PlayQuerySet(QueryState.of(dsl, PlayTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Play#seats()} of one row}
     *
     * @param play the row
     */
    public PlaySeatsProxy seats(Play play) {
        return PlaySeatsProxy.of(dsl(), play);
    }

    /**
     * {@return {@link Play#seats()} of one row}
     *
     * @param playId the key of the row
     */
    public PlaySeatsProxy seats(Long playId) {
        return PlaySeatsProxy.of(dsl(), playId);
    }

    @Override
    protected PlayQuerySet with(QueryState<Play> state) {
        return new PlayQuerySet(state);
    }
}
