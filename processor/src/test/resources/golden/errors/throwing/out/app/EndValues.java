package app;

import static app.EndTable.END;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link End}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class EndValues extends Values<EndValues> {
    /** No values yet. */
    EndValues() {}

    /**
     * {@code id bigint not null}: {@link End#id()}.
     *
     * @param id the value
     * @return these values
     */
    EndValues id(Long id) {
        return set(END.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static EndValues of(End model) {
        return new EndValues()
                .given(END.ID, model.id());
    }
}
