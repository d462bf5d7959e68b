package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Item}s: the rows of {@code item}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemQuerySet extends QuerySet<Item, Long, ItemTable, ItemValues, ItemQuerySet> {
    ItemQuerySet(QueryState<Item> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemQuerySet using(DSLContext dsl) {
        return new ItemQuerySet(QueryState.of(dsl, ItemTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Item#red()} of one row}
     *
     * @param item the row
     */
    public ItemRedProxy red(Item item) {
        return ItemRedProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#red()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemRedProxy red(Long itemId) {
        return ItemRedProxy.of(dsl(), itemId);
    }

    /**
     * {@return {@link Item#green()} of one row}
     *
     * @param item the row
     */
    public ItemGreenProxy green(Item item) {
        return ItemGreenProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#green()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemGreenProxy green(Long itemId) {
        return ItemGreenProxy.of(dsl(), itemId);
    }

    /**
     * {@return {@link Item#ones()} of one row}
     *
     * @param item the row
     */
    public ItemOnesProxy ones(Item item) {
        return ItemOnesProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#ones()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemOnesProxy ones(Long itemId) {
        return ItemOnesProxy.of(dsl(), itemId);
    }

    @Override
    protected ItemQuerySet with(QueryState<Item> state) {
        return new ItemQuerySet(state);
    }
}
