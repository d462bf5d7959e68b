package app;

import static app.ItemLabelsLinkTable.ITEM_LABELS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ItemLabelsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemLabelsLinkValues extends Values<ItemLabelsLinkValues> {
    /** No values yet. */
    public ItemLabelsLinkValues() {}

    /**
     * {@code item_id bigint not null}: {@link ItemLabelsLink#item()}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public ItemLabelsLinkValues item(Item item) {
        return setRow(ItemLabelsLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemLabelsLink#item()}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public ItemLabelsLinkValues item(Ref<Item, Long> item) {
        return setRef(ItemLabelsLinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: {@link ItemLabelsLink#item()}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public ItemLabelsLinkValues itemId(Long itemId) {
        return set(ITEM_LABELS_LINK.ITEM_ID, itemId);
    }

    /**
     * {@code label_id bigint not null}: {@link ItemLabelsLink#label()}.
     *
     * @param label the row, which has been written before
     * @return these values
     */
    public ItemLabelsLinkValues label(Label label) {
        return setRow(ItemLabelsLinkTable.Keys.LABEL, label);
    }

    /**
     * {@code label_id bigint not null}: {@link ItemLabelsLink#label()}.
     *
     * @param label the row, loaded or not
     * @return these values
     */
    public ItemLabelsLinkValues label(Ref<Label, Long> label) {
        return setRef(ItemLabelsLinkTable.Keys.LABEL, label);
    }

    /**
     * {@code label_id bigint not null}: {@link ItemLabelsLink#label()}.
     *
     * @param labelId the row's key
     * @return these values
     */
    public ItemLabelsLinkValues labelId(Long labelId) {
        return set(ITEM_LABELS_LINK.LABEL_ID, labelId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemLabelsLinkValues of(ItemLabelsLink model) {
        return new ItemLabelsLinkValues()
                .given(ITEM_LABELS_LINK.ITEM_ID, key(model.item()))
                .given(ITEM_LABELS_LINK.LABEL_ID, key(model.label()));
    }
}
