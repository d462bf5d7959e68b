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
     * {@return {@link Item#list()} of one row}
     *
     * @param item the row
     */
    public ItemListProxy list(Item item) {
        return ItemListProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#list()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemListProxy list(Long itemId) {
        return ItemListProxy.of(dsl(), itemId);
    }

    /**
     * {@return {@link Item#set()} of one row}
     *
     * @param item the row
     */
    public ItemSetProxy set(Item item) {
        return ItemSetProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#set()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemSetProxy set(Long itemId) {
        return ItemSetProxy.of(dsl(), itemId);
    }

    /**
     * {@return {@link Item#mismatch()} of one row}
     *
     * @param item the row
     */
    public ItemMismatchProxy mismatch(Item item) {
        return ItemMismatchProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#mismatch()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemMismatchProxy mismatch(Long itemId) {
        return ItemMismatchProxy.of(dsl(), itemId);
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

    @Override
    protected ItemQuerySet with(QueryState<Item> state) {
        return new ItemQuerySet(state);
    }
}
