package app;

import static app.ItemSortedLinkTable.ITEM_SORTED_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemSortedLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemSortedLinkValues extends Values<ItemSortedLinkValues> {
    /** No values yet. */
    public ItemSortedLinkValues() {}

    /**
     * {@code item_id bigint not null}: {@link ItemSortedLink#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public ItemSortedLinkValues item(Item item) {
        return setRow(ItemSortedLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemSortedLink#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public ItemSortedLinkValues item(Ref<Item, Long> item) {
        return setRef(ItemSortedLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemSortedLink#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public ItemSortedLinkValues itemId(Long itemId) {
        return set(ITEM_SORTED_LINK.ITEM_ID, itemId);
    }

    /**
     * {@code sorted_id bigint not null}: {@link ItemSortedLink#sorted()}.
     *
     * @param sorted the row, which has been written before
     * @return these values
     */
    public ItemSortedLinkValues sorted(Sorted sorted) {
        return setRow(ItemSortedLinkTable.Keys.SORTED, sorted);
    }

    /**
     * {@code sorted_id bigint not null}: {@link ItemSortedLink#sorted()}.
     *
     * @param sorted the row, loaded or not
     * @return these values
     */
    public ItemSortedLinkValues sorted(Ref<Sorted, Long> sorted) {
        return setRef(ItemSortedLinkTable.Keys.SORTED, sorted);
    }

    /**
     * {@code sorted_id bigint not null}: {@link ItemSortedLink#sorted()}.
     *
     * @param sortedId the row's key
     * @return these values
     */
    public ItemSortedLinkValues sortedId(Long sortedId) {
        return set(ITEM_SORTED_LINK.SORTED_ID, sortedId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemSortedLinkValues of(ItemSortedLink model) {
        return new ItemSortedLinkValues()
                .given(ITEM_SORTED_LINK.ITEM_ID, key(model.item()))
                .given(ITEM_SORTED_LINK.SORTED_ID, key(model.sorted()));
    }
}
