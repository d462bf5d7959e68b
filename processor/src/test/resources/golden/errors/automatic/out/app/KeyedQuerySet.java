package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Keyed}s: the rows of {@code keyed}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class KeyedQuerySet extends QuerySet<Keyed, Long, KeyedTable, KeyedValues, KeyedQuerySet> {
    KeyedQuerySet(QueryState<Keyed> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static KeyedQuerySet using(DSLContext dsl) {
        return new KeyedQuerySet(QueryState.of(dsl, KeyedTable.MODEL_TYPE));
    }

    @Override
    protected KeyedQuerySet with(QueryState<Keyed> state) {
        return new KeyedQuerySet(state);
    }
}
