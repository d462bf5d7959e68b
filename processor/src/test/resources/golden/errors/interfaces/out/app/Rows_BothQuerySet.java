package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Rows.Both}s: the rows of {@code both}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_BothQuerySet extends QuerySet<Rows.Both, Long, Rows_BothTable, Rows_BothValues, Rows_BothQuerySet> {
    Rows_BothQuerySet(QueryState<Rows.Both> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static Rows_BothQuerySet using(DSLContext dsl) {
        return new Rows_BothQuerySet(QueryState.of(dsl, Rows_BothTable.MODEL_TYPE));
    }

    @Override
    protected Rows_BothQuerySet with(QueryState<Rows.Both> state) {
        return new Rows_BothQuerySet(state);
    }
}
