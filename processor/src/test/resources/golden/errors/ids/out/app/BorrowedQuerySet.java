package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Borrowed}s: the rows of {@code borrowed}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BorrowedQuerySet
        extends QuerySet<Borrowed, String, BorrowedTable, BorrowedValues, BorrowedQuerySet> {
    BorrowedQuerySet(QueryState<Borrowed> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static BorrowedQuerySet using(DSLContext dsl) {
        return new BorrowedQuerySet(QueryState.of(dsl, BorrowedTable.MODEL_TYPE));
    }

    @Override
    protected BorrowedQuerySet with(QueryState<Borrowed> state) {
        return new BorrowedQuerySet(state);
    }
}
