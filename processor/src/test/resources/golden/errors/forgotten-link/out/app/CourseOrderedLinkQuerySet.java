package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link CourseOrderedLink}s: the rows of {@code course_student}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CourseOrderedLinkQuerySet
        extends QuerySet<
                CourseOrderedLink, LinkKey<Long, Long>,
                CourseOrderedLinkTable, CourseOrderedLinkValues, CourseOrderedLinkQuerySet> {
    CourseOrderedLinkQuerySet(QueryState<CourseOrderedLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static CourseOrderedLinkQuerySet using(DSLContext dsl) {
        return new CourseOrderedLinkQuerySet(QueryState.of(dsl, CourseOrderedLinkTable.MODEL_TYPE));
    }

    @Override
    protected CourseOrderedLinkQuerySet with(QueryState<CourseOrderedLink> state) {
        return new CourseOrderedLinkQuerySet(state);
    }
}
