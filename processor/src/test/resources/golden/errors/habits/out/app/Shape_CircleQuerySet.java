package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Shape.Circle}s: the rows of {@code circle}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class Shape_CircleQuerySet
        extends QuerySet<Shape.Circle, Long, Shape_CircleTable, Shape_CircleValues, Shape_CircleQuerySet> {
    Shape_CircleQuerySet(QueryState<Shape.Circle> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static Shape_CircleQuerySet using(DSLContext dsl) {
        return new Shape_CircleQuerySet(QueryState.of(dsl, Shape_CircleTable.MODEL_TYPE));
    }

    @Override
    protected Shape_CircleQuerySet with(QueryState<Shape.Circle> state) {
        return new Shape_CircleQuerySet(state);
    }
}
