package app;

import static app.OtherTable.OTHER;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Other}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class OtherValues extends Values<OtherValues> {
    /** No values yet. */
    public OtherValues() {}

    /**
     * {@code id bigint not null}: {@link Other#id()}.
     *
     * @param id the value
     * @return these values
     */
    public OtherValues id(Long id) {
        return set(OTHER.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static OtherValues of(Other model) {
        return new OtherValues()
                .given(OTHER.ID, model.id());
    }
}
