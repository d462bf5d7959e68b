package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Shelf.Item}s: the rows of {@code item}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class Shelf_ItemQuerySet
        extends QuerySet<Shelf.Item, Long, Shelf_ItemTable, Shelf_ItemValues, Shelf_ItemQuerySet> {
    Shelf_ItemQuerySet(QueryState<Shelf.Item> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static Shelf_ItemQuerySet using(DSLContext dsl) {
        return new Shelf_ItemQuerySet(QueryState.of(dsl, Shelf_ItemTable.MODEL_TYPE));
    }

    @Override
    protected Shelf_ItemQuerySet with(QueryState<Shelf.Item> state) {
        return new Shelf_ItemQuerySet(state);
    }
}
