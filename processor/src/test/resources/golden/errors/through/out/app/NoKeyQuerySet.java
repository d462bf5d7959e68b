package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link NoKey}s: the rows of {@code no_key}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class NoKeyQuerySet extends QuerySet<NoKey, Object, NoKeyTable, NoKeyValues, NoKeyQuerySet> {
    NoKeyQuerySet(QueryState<NoKey> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static NoKeyQuerySet using(DSLContext dsl) {
        return new NoKeyQuerySet(QueryState.of(dsl, NoKeyTable.MODEL_TYPE));
    }

    @Override
    protected NoKeyQuerySet with(QueryState<NoKey> state) {
        return new NoKeyQuerySet(state);
    }
}
