package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Unread}s: the rows of {@code unread}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class UnreadQuerySet extends QuerySet<Unread, Long, UnreadTable, UnreadValues, UnreadQuerySet> {
    UnreadQuerySet(QueryState<Unread> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static UnreadQuerySet using(DSLContext dsl) {
        return new UnreadQuerySet(QueryState.of(dsl, UnreadTable.MODEL_TYPE));
    }

    @Override
    protected UnreadQuerySet with(QueryState<Unread> state) {
        return new UnreadQuerySet(state);
    }
}
