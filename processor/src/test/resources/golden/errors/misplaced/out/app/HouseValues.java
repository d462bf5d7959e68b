package app;

import static app.HouseTable.HOUSE;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link House}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class HouseValues extends Values<HouseValues> {
    /** No values yet. */
    public HouseValues() {}

    /**
     * {@code id bigint not null}: {@link House#id()}.
     *
     * @param id the value
     * @return these values
     */
    public HouseValues id(Long id) {
        return set(HOUSE.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static HouseValues of(House model) {
        return new HouseValues()
                .given(HOUSE.ID, model.id());
    }
}
