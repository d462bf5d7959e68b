package app;

import static app.HiddenTable.HIDDEN;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Hidden}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class HiddenValues extends Values<HiddenValues> {
    /** No values yet. */
    public HiddenValues() {}

    /**
     * {@code id bigint not null}: {@link Hidden#id}.
     *
     * @param id the value
     * @return these values
     */
    public HiddenValues id(Long id) {
        return set(HIDDEN.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static HiddenValues of(Hidden model) {
        return new HiddenValues()
                .given(HIDDEN.ID, model.id);
    }
}
