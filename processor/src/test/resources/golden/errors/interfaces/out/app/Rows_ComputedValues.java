package app;

import static app.Rows_ComputedTable.ROWS_COMPUTED;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Rows.Computed}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class Rows_ComputedValues extends Values<Rows_ComputedValues> {
    /** No values yet. */
    Rows_ComputedValues() {}

    /**
     * {@code id bigint not null}: {@link Rows.Computed#id()}.
     *
     * @param id the value
     * @return these values
     */
    Rows_ComputedValues id(Long id) {
        return set(ROWS_COMPUTED.ID, id);
    }

    /**
     * {@code first varchar(255) not null}: {@link Rows.Computed#first()}.
     *
     * @param first the value
     * @return these values
     */
    Rows_ComputedValues first(String first) {
        return set(ROWS_COMPUTED.FIRST, first);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static Rows_ComputedValues of(Rows.Computed model) {
        return new Rows_ComputedValues()
                .given(ROWS_COMPUTED.ID, model.id())
                .set(ROWS_COMPUTED.FIRST, model.first());
    }
}
