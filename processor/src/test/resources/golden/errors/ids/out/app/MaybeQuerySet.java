package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Maybe}s: the rows of {@code maybe}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class MaybeQuerySet extends QuerySet<Maybe, String, MaybeTable, MaybeValues, MaybeQuerySet> {
    MaybeQuerySet(QueryState<Maybe> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static MaybeQuerySet using(DSLContext dsl) {
        return new MaybeQuerySet(QueryState.of(dsl, MaybeTable.MODEL_TYPE));
    }

    @Override
    protected MaybeQuerySet with(QueryState<Maybe> state) {
        return new MaybeQuerySet(state);
    }
}
