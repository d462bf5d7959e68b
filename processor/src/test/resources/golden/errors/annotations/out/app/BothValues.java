package app;

import static app.BothTable.BOTH;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Both}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BothValues extends Values<BothValues> {
    /** No values yet. */
    public BothValues() {}

    /**
     * {@code id bigint not null}: {@link Both#id()}.
     *
     * @param id the value
     * @return these values
     */
    public BothValues id(Long id) {
        return set(BOTH.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static BothValues of(Both model) {
        return new BothValues()
                .given(BOTH.ID, model.id());
    }
}
