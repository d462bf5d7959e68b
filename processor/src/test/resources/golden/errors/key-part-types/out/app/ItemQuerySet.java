package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Item}s: the rows of {@code item}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class ItemQuerySet extends QuerySet<Item, ItemKey, ItemTable, ItemValues, ItemQuerySet> {
    ItemQuerySet(QueryState<Item> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static ItemQuerySet using(DSLContext dsl) {
        return new ItemQuerySet(QueryState.of(dsl, ItemTable.MODEL_TYPE));
    }

    @Override
    protected ItemQuerySet with(QueryState<Item> state) {
        return new ItemQuerySet(state);
    }
}
