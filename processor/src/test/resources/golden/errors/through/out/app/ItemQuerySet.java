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
     * {@return {@link Item#made()} of one row}
     *
     * @param item the row
     */
    public ItemMadeProxy made(Item item) {
        return ItemMadeProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#made()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemMadeProxy made(Long itemId) {
        return ItemMadeProxy.of(dsl(), itemId);
    }

    /**
     * {@return {@link Item#given()} of one row}
     *
     * @param item the row
     */
    public ItemGivenProxy given(Item item) {
        return ItemGivenProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#given()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemGivenProxy given(Long itemId) {
        return ItemGivenProxy.of(dsl(), itemId);
    }

    /**
     * {@return {@link Item#kept()} of one row}
     *
     * @param item the row
     */
    public ItemKeptProxy kept(Item item) {
        return ItemKeptProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#kept()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemKeptProxy kept(Long itemId) {
        return ItemKeptProxy.of(dsl(), itemId);
    }

    @Override
    protected ItemQuerySet with(QueryState<Item> state) {
        return new ItemQuerySet(state);
    }
}
