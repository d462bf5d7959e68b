package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Pin}s: the rows of {@code pins}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PinQuerySet extends QuerySet<Pin, LinkKey<Long, Long>, PinTable, PinValues, PinQuerySet> {
    PinQuerySet(QueryState<Pin> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static PinQuerySet using(DSLContext dsl) {
        return new PinQuerySet(QueryState.of(dsl, PinTable.MODEL_TYPE));
    }

    @Override
    protected PinQuerySet with(QueryState<Pin> state) {
        return new PinQuerySet(state);
    }
}
