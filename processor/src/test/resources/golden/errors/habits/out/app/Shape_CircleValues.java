package app;

import static app.Shape_CircleTable.SHAPE_CIRCLE;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Shape.Circle}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class Shape_CircleValues extends Values<Shape_CircleValues> {
    /** No values yet. */
    Shape_CircleValues() {}

    /**
     * {@code id bigint not null}: {@link Shape.Circle#id()}.
     *
     * @param id the value
     * @return these values
     */
    Shape_CircleValues id(Long id) {
        return set(SHAPE_CIRCLE.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static Shape_CircleValues of(Shape.Circle model) {
        return new Shape_CircleValues()
                .given(SHAPE_CIRCLE.ID, model.id());
    }
}
