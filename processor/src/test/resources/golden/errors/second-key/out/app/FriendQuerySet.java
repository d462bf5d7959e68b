package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Friend}s: the rows of {@code friend}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class FriendQuerySet extends QuerySet<Friend, Long, FriendTable, FriendValues, FriendQuerySet> {
    FriendQuerySet(QueryState<Friend> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static FriendQuerySet using(DSLContext dsl) {
        return new FriendQuerySet(QueryState.of(dsl, FriendTable.MODEL_TYPE));
    }

    @Override
    protected FriendQuerySet with(QueryState<Friend> state) {
        return new FriendQuerySet(state);
    }
}
