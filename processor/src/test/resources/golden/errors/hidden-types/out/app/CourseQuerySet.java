package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Course}s: the rows of {@code course}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CourseQuerySet extends QuerySet<Course, Long, CourseTable, CourseValues, CourseQuerySet> {
    CourseQuerySet(QueryState<Course> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static CourseQuerySet using(DSLContext dsl) {
        return new CourseQuerySet(QueryState.of(dsl, CourseTable.MODEL_TYPE));
    }

    @Override
    protected CourseQuerySet with(QueryState<Course> state) {
        return new CourseQuerySet(state);
    }
}
