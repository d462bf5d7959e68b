package app;

import static app.DottedTwiceTable.DOTTED_TWICE;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link DottedTwice}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class DottedTwiceValues extends Values<DottedTwiceValues> {
    /** No values yet. */
    public DottedTwiceValues() {}

    /**
     * {@code id bigint not null}: {@link DottedTwice#id()}.
     *
     * @param id the value
     * @return these values
     */
    public DottedTwiceValues id(Long id) {
        return set(DOTTED_TWICE.ID, id);
    }

    /**
     * {@code amount integer not null}: {@link DottedTwice#amount()}.
     *
     * @param amount the value
     * @return these values
     */
    public DottedTwiceValues amount(int amount) {
        return set(DOTTED_TWICE.AMOUNT, amount);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static DottedTwiceValues of(DottedTwice model) {
        return new DottedTwiceValues()
                .given(DOTTED_TWICE.ID, model.id())
                .set(DOTTED_TWICE.AMOUNT, model.amount());
    }
}
