package app;

import static app.RefsTable.REFS;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Refs}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class RefsValues extends Values<RefsValues> {
    /** No values yet. */
    RefsValues() {}

    /**
     * {@code id bigint not null}: {@link Refs#id()}.
     *
     * @param id the value
     * @return these values
     */
    RefsValues id(Long id) {
        return set(REFS.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static RefsValues of(Refs model) {
        return new RefsValues()
                .given(REFS.ID, model.id());
    }
}
