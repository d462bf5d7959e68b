package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Rows.Own}s: the rows of {@code own}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_OwnQuerySet extends QuerySet<Rows.Own, Long, Rows_OwnTable, Rows_OwnValues, Rows_OwnQuerySet> {
    Rows_OwnQuerySet(QueryState<Rows.Own> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static Rows_OwnQuerySet using(DSLContext dsl) {
        return new Rows_OwnQuerySet(QueryState.of(dsl, Rows_OwnTable.MODEL_TYPE));
    }

    @Override
    protected Rows_OwnQuerySet with(QueryState<Rows.Own> state) {
        return new Rows_OwnQuerySet(state);
    }
}
