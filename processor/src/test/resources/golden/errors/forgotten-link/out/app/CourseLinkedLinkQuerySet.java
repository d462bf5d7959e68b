package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link CourseLinkedLink}s: the rows of {@code course_student}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CourseLinkedLinkQuerySet
        extends QuerySet<
                CourseLinkedLink, LinkKey<Long, Long>,
                CourseLinkedLinkTable, CourseLinkedLinkValues, CourseLinkedLinkQuerySet> {
    CourseLinkedLinkQuerySet(QueryState<CourseLinkedLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static CourseLinkedLinkQuerySet using(DSLContext dsl) {
        return new CourseLinkedLinkQuerySet(QueryState.of(dsl, CourseLinkedLinkTable.MODEL_TYPE));
    }

    @Override
    protected CourseLinkedLinkQuerySet with(QueryState<CourseLinkedLink> state) {
        return new CourseLinkedLinkQuerySet(state);
    }
}
