package app;

import static app.ItemTable.ITEM;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Item}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class ItemValues extends Values<ItemValues> {
    /** No values yet. */
    ItemValues() {}

    /**
     * {@code shop varchar(255) not null}: {@link Item#shop()}.
     *
     * @param shop the value
     * @return these values
     */
    ItemValues shop(String shop) {
        return set(ITEM.SHOP, shop);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static ItemValues of(Item model) {
        return new ItemValues()
                .set(ITEM.SHOP, model.shop());
    }
}
