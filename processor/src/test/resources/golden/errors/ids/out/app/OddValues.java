package app;

import static app.OddTable.ODD;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Odd}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class OddValues extends Values<OddValues> {
    /** No values yet. */
    public OddValues() {}

    /**
     * {@code id varchar(255) not null}: {@link Odd#id()}.
     *
     * @param id the value
     * @return these values
     */
    public OddValues id(String id) {
        return set(ODD.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static OddValues of(Odd model) {
        return new OddValues()
                .given(ODD.ID, model.id());
    }
}
