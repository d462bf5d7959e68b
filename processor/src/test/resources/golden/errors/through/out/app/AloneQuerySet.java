package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Alone}s: the rows of {@code alone}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class AloneQuerySet extends QuerySet<Alone, Object, AloneTable, AloneValues, AloneQuerySet> {
    AloneQuerySet(QueryState<Alone> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static AloneQuerySet using(DSLContext dsl) {
        return new AloneQuerySet(QueryState.of(dsl, AloneTable.MODEL_TYPE));
    }

    @Override
    protected AloneQuerySet with(QueryState<Alone> state) {
        return new AloneQuerySet(state);
    }
}
