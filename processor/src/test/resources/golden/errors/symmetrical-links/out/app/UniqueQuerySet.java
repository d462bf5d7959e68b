package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Unique}s: the rows of {@code unique}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class UniqueQuerySet extends QuerySet<Unique, Long, UniqueTable, UniqueValues, UniqueQuerySet> {
    UniqueQuerySet(QueryState<Unique> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static UniqueQuerySet using(DSLContext dsl) {
        return new UniqueQuerySet(QueryState.of(dsl, UniqueTable.MODEL_TYPE));
    }

    @Override
    protected UniqueQuerySet with(QueryState<Unique> state) {
        return new UniqueQuerySet(state);
    }
}
