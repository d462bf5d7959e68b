package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Hidden}s: the rows of {@code hidden}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class HiddenQuerySet extends QuerySet<Hidden, Long, HiddenTable, HiddenValues, HiddenQuerySet> {
    HiddenQuerySet(QueryState<Hidden> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static HiddenQuerySet using(DSLContext dsl) {
        return new HiddenQuerySet(QueryState.of(dsl, HiddenTable.MODEL_TYPE));
    }

    @Override
    protected HiddenQuerySet with(QueryState<Hidden> state) {
        return new HiddenQuerySet(state);
    }
}
