package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Refs}s: the rows of {@code refs}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class RefsQuerySet extends QuerySet<Refs, Long, RefsTable, RefsValues, RefsQuerySet> {
    RefsQuerySet(QueryState<Refs> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static RefsQuerySet using(DSLContext dsl) {
        return new RefsQuerySet(QueryState.of(dsl, RefsTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Refs#marked()} of one row}
     *
     * @param refs the row
     */
    RefsMarkedProxy marked(Refs refs) {
        return RefsMarkedProxy.of(dsl(), refs);
    }

    /**
     * {@return {@link Refs#marked()} of one row}
     *
     * @param refsId the key of the row
     */
    RefsMarkedProxy marked(Long refsId) {
        return RefsMarkedProxy.of(dsl(), refsId);
    }

    @Override
    protected RefsQuerySet with(QueryState<Refs> state) {
        return new RefsQuerySet(state);
    }
}
