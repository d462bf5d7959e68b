package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Shop.Item}s: the rows of {@code item}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class Shop_ItemQuerySet extends QuerySet<Shop.Item, Integer, Shop_ItemTable, Shop_ItemValues, Shop_ItemQuerySet> {
    Shop_ItemQuerySet(QueryState<Shop.Item> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static Shop_ItemQuerySet using(DSLContext dsl) {
        return new Shop_ItemQuerySet(QueryState.of(dsl, Shop_ItemTable.MODEL_TYPE));
    }

    @Override
    protected Shop_ItemQuerySet with(QueryState<Shop.Item> state) {
        return new Shop_ItemQuerySet(state);
    }
}
