package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link CourseStudentsLink}s: the rows of {@code course_student}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CourseStudentsLinkQuerySet
        extends QuerySet<
                CourseStudentsLink, LinkKey<Long, Long>,
                CourseStudentsLinkTable, CourseStudentsLinkValues, CourseStudentsLinkQuerySet> {
    CourseStudentsLinkQuerySet(QueryState<CourseStudentsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static CourseStudentsLinkQuerySet using(DSLContext dsl) {
        return new CourseStudentsLinkQuerySet(QueryState.of(dsl, CourseStudentsLinkTable.MODEL_TYPE));
    }

    @Override
    protected CourseStudentsLinkQuerySet with(QueryState<CourseStudentsLink> state) {
        return new CourseStudentsLinkQuerySet(state);
    }
}
