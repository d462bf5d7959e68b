package app;

import static app.ItemTable.ITEM;

import dev.throughline.Values;
import java.math.BigDecimal;
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
     * {@code count integer}: {@link Item#count()}.
     *
     * @param count the value
     * @return these values
     */
    public ItemValues count(int count) {
        return set(ITEM.COUNT, count);
    }

    /**
     * {@code COUNT integer not null}: {@link Item#total()}.
     *
     * @param total the value
     * @return these values
     */
    public ItemValues total(int total) {
        return set(ITEM.TOTAL, total);
    }

    /**
     * {@code text clob not null}: {@link Item#text()}.
     *
     * @param text the value
     * @return these values
     */
    public ItemValues text(String text) {
        return set(ITEM.TEXT, text);
    }

    /**
     * {@code money decimal(2, 3) not null}: {@link Item#money()}.
     *
     * @param money the value
     * @return these values
     */
    public ItemValues money(BigDecimal money) {
        return set(ITEM.MONEY, money);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemValues of(Item model) {
        return new ItemValues()
                .given(ITEM.ID, model.id())
                .set(ITEM.COUNT, model.count())
                .set(ITEM.TOTAL, model.total())
                .set(ITEM.TEXT, model.text())
                .set(ITEM.MONEY, model.money());
    }
}
