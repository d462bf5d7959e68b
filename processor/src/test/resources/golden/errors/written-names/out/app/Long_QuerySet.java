package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/**
 * Finds and writes {@link Long_}s: the rows of {@code
 * a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it}.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class Long_QuerySet extends QuerySet<Long_, Long, Long_Table, Long_Values, Long_QuerySet> {
    Long_QuerySet(QueryState<Long_> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static Long_QuerySet using(DSLContext dsl) {
        return new Long_QuerySet(QueryState.of(dsl, Long_Table.MODEL_TYPE));
    }

    @Override
    protected Long_QuerySet with(QueryState<Long_> state) {
        return new Long_QuerySet(state);
    }
}
