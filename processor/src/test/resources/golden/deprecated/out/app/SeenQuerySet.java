package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Seen}s: the rows of {@code seen}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class SeenQuerySet extends QuerySet<Seen, LinkKey<DraftKey, Long>, SeenTable, SeenValues, SeenQuerySet> {
    SeenQuerySet(QueryState<Seen> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static SeenQuerySet using(DSLContext dsl) {
        return new SeenQuerySet(QueryState.of(dsl, SeenTable.MODEL_TYPE));
    }

    @Override
    protected SeenQuerySet with(QueryState<Seen> state) {
        return new SeenQuerySet(state);
    }
}
