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
     * {@return {@link Item#loose()} of one row}
     *
     * @param item the row
     */
    public ItemLooseProxy loose(Item item) {
        return ItemLooseProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#loose()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemLooseProxy loose(Long itemId) {
        return ItemLooseProxy.of(dsl(), itemId);
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
     * {@return {@link Item#again()} of one row}
     *
     * @param item the row
     */
    public ItemAgainProxy again(Item item) {
        return ItemAgainProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#again()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemAgainProxy again(Long itemId) {
        return ItemAgainProxy.of(dsl(), itemId);
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
     * {@return {@link Item#twice()} of one row}
     *
     * @param item the row
     */
    public ItemTwiceProxy twice(Item item) {
        return ItemTwiceProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#twice()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemTwiceProxy twice(Long itemId) {
        return ItemTwiceProxy.of(dsl(), itemId);
    }

    /**
     * {@return {@link Item#reverse()} of one row}
     *
     * @param item the row
     */
    public ItemReverseProxy reverse(Item item) {
        return ItemReverseProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#reverse()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemReverseProxy reverse(Long itemId) {
        return ItemReverseProxy.of(dsl(), itemId);
    }

    /**
     * {@return {@link Item#thrice()} of one row}
     *
     * @param item the row
     */
    public ItemThriceProxy thrice(Item item) {
        return ItemThriceProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#thrice()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemThriceProxy thrice(Long itemId) {
        return ItemThriceProxy.of(dsl(), itemId);
    }

    @Override
    protected ItemQuerySet with(QueryState<Item> state) {
        return new ItemQuerySet(state);
    }
}
