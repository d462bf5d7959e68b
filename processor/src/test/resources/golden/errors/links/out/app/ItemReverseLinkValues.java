package app;

import static app.ItemReverseLinkTable.ITEM_REVERSE_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemReverseLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemReverseLinkValues extends Values<ItemReverseLinkValues> {
    /** No values yet. */
    public ItemReverseLinkValues() {}

    /**
     * {@code item_id bigint not null}: {@link ItemReverseLink#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public ItemReverseLinkValues item(Item item) {
        return setRow(ItemReverseLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemReverseLink#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public ItemReverseLinkValues item(Ref<Item, Long> item) {
        return setRef(ItemReverseLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemReverseLink#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public ItemReverseLinkValues itemId(Long itemId) {
        return set(ITEM_REVERSE_LINK.ITEM_ID, itemId);
    }

    /**
     * {@code other_id bigint not null}: {@link ItemReverseLink#other()}.
     *
     * @param other the row, which has been written before
     * @return these values
     */
    public ItemReverseLinkValues other(Other other) {
        return setRow(ItemReverseLinkTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link ItemReverseLink#other()}.
     *
     * @param other the row, loaded or not
     * @return these values
     */
    public ItemReverseLinkValues other(Ref<Other, Long> other) {
        return setRef(ItemReverseLinkTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link ItemReverseLink#other()}.
     *
     * @param otherId the row's key
     * @return these values
     */
    public ItemReverseLinkValues otherId(Long otherId) {
        return set(ITEM_REVERSE_LINK.OTHER_ID, otherId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemReverseLinkValues of(ItemReverseLink model) {
        return new ItemReverseLinkValues()
                .given(ITEM_REVERSE_LINK.ITEM_ID, key(model.item()))
                .given(ITEM_REVERSE_LINK.OTHER_ID, key(model.other()));
    }
}
