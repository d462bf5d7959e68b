package app;

import static app.ItemTable.ITEM;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Item}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemValues extends Values<ItemValues> {
    /** No values yet. */
    public ItemValues() {}

    /**
     * {@code id bigint not null}: {@link Item#id()}.
     *
     * @param id the value
     * @return these values
     */
    public ItemValues id(Long id) {
        return set(ITEM.ID, id);
    }

    /**
     * {@code first_name varchar(255) not null}: {@link Item#firstName()}.
     *
     * @param firstName the value
     * @return these values
     */
    public ItemValues firstName(String firstName) {
        return set(ITEM.FIRST_NAME, firstName);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemValues of(Item model) {
        return new ItemValues()
                .given(ITEM.ID, model.id())
                .set(ITEM.FIRST_NAME, model.firstName());
    }
}
