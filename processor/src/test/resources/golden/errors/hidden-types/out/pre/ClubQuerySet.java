package pre;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Club}s: the rows of {@code club}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ClubQuerySet extends QuerySet<Club, Rank, ClubTable, ClubValues, ClubQuerySet> {
    ClubQuerySet(QueryState<Club> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ClubQuerySet using(DSLContext dsl) {
        return new ClubQuerySet(QueryState.of(dsl, ClubTable.MODEL_TYPE));
    }

    @Override
    protected ClubQuerySet with(QueryState<Club> state) {
        return new ClubQuerySet(state);
    }
}
