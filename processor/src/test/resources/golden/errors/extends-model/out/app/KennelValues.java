package app;

import static app.KennelTable.KENNEL;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Kennel}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class KennelValues extends Values<KennelValues> {
    /** No values yet. */
    KennelValues() {}

    /**
     * {@code id bigint not null}: {@link Kennel#id()}.
     *
     * @param id the value
     * @return these values
     */
    KennelValues id(Long id) {
        return set(KENNEL.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static KennelValues of(Kennel model) {
        return new KennelValues()
                .given(KENNEL.ID, model.id());
    }
}
