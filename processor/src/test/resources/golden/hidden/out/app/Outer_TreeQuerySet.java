package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Outer.Tree}s: the rows of {@code tree}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class Outer_TreeQuerySet
        extends QuerySet<Outer.Tree, Long, Outer_TreeTable, Outer_TreeValues, Outer_TreeQuerySet> {
    Outer_TreeQuerySet(QueryState<Outer.Tree> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static Outer_TreeQuerySet using(DSLContext dsl) {
        return new Outer_TreeQuerySet(QueryState.of(dsl, Outer_TreeTable.MODEL_TYPE));
    }

    @Override
    protected Outer_TreeQuerySet with(QueryState<Outer.Tree> state) {
        return new Outer_TreeQuerySet(state);
    }
}
