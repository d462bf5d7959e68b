package app;

import static app.DottedTable.DOTTED;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Dotted}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class DottedValues extends Values<DottedValues> {
    /** No values yet. */
    public DottedValues() {}

    /**
     * {@code id bigint not null}: {@link Dotted#id()}.
     *
     * @param id the value
     * @return these values
     */
    public DottedValues id(Long id) {
        return set(DOTTED.ID, id);
    }

    /**
     * {@code `order` integer not null}: {@link Dotted#order()}.
     *
     * @param order the value
     * @return these values
     */
    public DottedValues order(int order) {
        return set(DOTTED.ORDER, order);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static DottedValues of(Dotted model) {
        return new DottedValues()
                .given(DOTTED.ID, model.id())
                .set(DOTTED.ORDER, model.order());
    }
}
