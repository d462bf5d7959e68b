package app;

import static app.RowTable.ROW;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Row}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class RowValues extends Values<RowValues> {
    /** No values yet. */
    public RowValues() {}

    /**
     * {@code id bigint not null}: {@link Row#id()}.
     *
     * @param id the value
     * @return these values
     */
    public RowValues id(Long id) {
        return set(ROW.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static RowValues of(Row model) {
        return new RowValues()
                .given(ROW.ID, model.id());
    }
}
