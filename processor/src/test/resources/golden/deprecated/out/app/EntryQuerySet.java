package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Entry}s: the rows of {@code entry}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class EntryQuerySet extends QuerySet<Entry, LinkKey<Long, Long>, EntryTable, EntryValues, EntryQuerySet> {
    EntryQuerySet(QueryState<Entry> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static EntryQuerySet using(DSLContext dsl) {
        return new EntryQuerySet(QueryState.of(dsl, EntryTable.MODEL_TYPE));
    }

    @Override
    protected EntryQuerySet with(QueryState<Entry> state) {
        return new EntryQuerySet(state);
    }
}
