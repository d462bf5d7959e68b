package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Gone}s: the rows of {@code gone}. */
@Deprecated(forRemoval = true)
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("removal")
final class GoneQuerySet extends QuerySet<Gone, LinkKey<Long, Long>, GoneTable, GoneValues, GoneQuerySet> {
    GoneQuerySet(QueryState<Gone> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static GoneQuerySet using(DSLContext dsl) {
        return new GoneQuerySet(QueryState.of(dsl, GoneTable.MODEL_TYPE));
    }

    @Override
    protected GoneQuerySet with(QueryState<Gone> state) {
        return new GoneQuerySet(state);
    }
}
