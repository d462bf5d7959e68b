package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Follow}s: the rows of {@code follows}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class FollowQuerySet
        extends QuerySet<Follow, LinkKey<Integer, Integer>, FollowTable, FollowValues, FollowQuerySet> {
    FollowQuerySet(QueryState<Follow> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static FollowQuerySet using(DSLContext dsl) {
        return new FollowQuerySet(QueryState.of(dsl, FollowTable.MODEL_TYPE));
    }

    @Override
    protected FollowQuerySet with(QueryState<Follow> state) {
        return new FollowQuerySet(state);
    }
}
