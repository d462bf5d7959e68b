package app;

import static app.ATable.A;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link A}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class AValues extends Values<AValues> {
    /** No values yet. */
    public AValues() {}

    /**
     * {@code id varchar(255) not null}: {@link A#id()}.
     *
     * @param id the value
     * @return these values
     */
    public AValues id(String id) {
        return set(A.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static AValues of(A model) {
        return new AValues()
                .given(A.ID, model.id());
    }
}
