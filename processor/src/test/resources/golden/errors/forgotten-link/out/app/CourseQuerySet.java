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

    /**
     * {@return {@link Course#ordered()} of one row}
     *
     * @param course the row
     */
    public CourseOrderedProxy ordered(Course course) {
        return CourseOrderedProxy.of(dsl(), course);
    }

    /**
     * {@return {@link Course#ordered()} of one row}
     *
     * @param courseId the key of the row
     */
    public CourseOrderedProxy ordered(Long courseId) {
        return CourseOrderedProxy.of(dsl(), courseId);
    }

    /**
     * {@return {@link Course#linked()} of one row}
     *
     * @param course the row
     */
    public CourseLinkedProxy linked(Course course) {
        return CourseLinkedProxy.of(dsl(), course);
    }

    /**
     * {@return {@link Course#linked()} of one row}
     *
     * @param courseId the key of the row
     */
    public CourseLinkedProxy linked(Long courseId) {
        return CourseLinkedProxy.of(dsl(), courseId);
    }

    /**
     * {@return {@link Course#wrong()} of one row}
     *
     * @param course the row
     */
    public CourseWrongProxy wrong(Course course) {
        return CourseWrongProxy.of(dsl(), course);
    }

    /**
     * {@return {@link Course#wrong()} of one row}
     *
     * @param courseId the key of the row
     */
    public CourseWrongProxy wrong(Long courseId) {
        return CourseWrongProxy.of(dsl(), courseId);
    }

    @Override
    protected CourseQuerySet with(QueryState<Course> state) {
        return new CourseQuerySet(state);
    }
}
