package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Elsewhere}s: the rows of {@code things}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ElsewhereQuerySet
        extends QuerySet<Elsewhere, Long, ElsewhereTable, ElsewhereValues, ElsewhereQuerySet> {
    ElsewhereQuerySet(QueryState<Elsewhere> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ElsewhereQuerySet using(DSLContext dsl) {
        return new ElsewhereQuerySet(QueryState.of(dsl, ElsewhereTable.MODEL_TYPE));
    }

    @Override
    protected ElsewhereQuerySet with(QueryState<Elsewhere> state) {
        return new ElsewhereQuerySet(state);
    }
}
