package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link KnotEnd}s: the rows of {@code knot_end}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class KnotEndQuerySet extends QuerySet<KnotEnd, Object, KnotEndTable, KnotEndValues, KnotEndQuerySet> {
    KnotEndQuerySet(QueryState<KnotEnd> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static KnotEndQuerySet using(DSLContext dsl) {
        return new KnotEndQuerySet(QueryState.of(dsl, KnotEndTable.MODEL_TYPE));
    }

    @Override
    protected KnotEndQuerySet with(QueryState<KnotEnd> state) {
        return new KnotEndQuerySet(state);
    }
}
