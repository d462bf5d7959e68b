package app;

import static app.NestedTable.NESTED;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Nested}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class NestedValues extends Values<NestedValues> {
    /** No values yet. */
    public NestedValues() {}

    /**
     * {@code id bigint not null}: {@link Nested#id()}.
     *
     * @param id the value
     * @return these values
     */
    public NestedValues id(Long id) {
        return set(NESTED.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static NestedValues of(Nested model) {
        return new NestedValues()
                .given(NESTED.ID, model.id());
    }
}
