package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Firm}s: the rows of {@code firm}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class FirmQuerySet extends QuerySet<Firm, Long, FirmTable, FirmValues, FirmQuerySet> {
    FirmQuerySet(QueryState<Firm> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static FirmQuerySet using(DSLContext dsl) {
        return new FirmQuerySet(QueryState.of(dsl, FirmTable.MODEL_TYPE));
    }

    @Override
    protected FirmQuerySet with(QueryState<Firm> state) {
        return new FirmQuerySet(state);
    }
}
