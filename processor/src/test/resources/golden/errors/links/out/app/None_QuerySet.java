package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link None_}s: the rows of {@code none_}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class None_QuerySet extends QuerySet<None_, Long, None_Table, None_Values, None_QuerySet> {
    None_QuerySet(QueryState<None_> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static None_QuerySet using(DSLContext dsl) {
        return new None_QuerySet(QueryState.of(dsl, None_Table.MODEL_TYPE));
    }

    @Override
    protected None_QuerySet with(QueryState<None_> state) {
        return new None_QuerySet(state);
    }
}
