package app;

import static app.RoadTable.ROAD;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Road}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class RoadValues extends Values<RoadValues> {
    /** No values yet. */
    RoadValues() {}

    /**
     * {@code id bigint not null}: {@link Road#id}.
     *
     * @param id the value
     * @return these values
     */
    RoadValues id(Long id) {
        return set(ROAD.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static RoadValues of(Road model) {
        return new RoadValues()
                .given(ROAD.ID, model.id);
    }
}
