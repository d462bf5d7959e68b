package app;

import static app.LonelyTable.LONELY;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Lonely}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LonelyValues extends Values<LonelyValues> {
    /** No values yet. */
    public LonelyValues() {}

    /**
     * {@code id bigint not null}: {@link Lonely#id()}.
     *
     * @param id the value
     * @return these values
     */
    public LonelyValues id(Long id) {
        return set(LONELY.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static LonelyValues of(Lonely model) {
        return new LonelyValues()
                .given(LONELY.ID, model.id());
    }
}
