package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link StudentCoursesLink}s: the rows of {@code student_course}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class StudentCoursesLinkQuerySet
        extends QuerySet<
                StudentCoursesLink, LinkKey<Long, Long>,
                StudentCoursesLinkTable, StudentCoursesLinkValues, StudentCoursesLinkQuerySet> {
    StudentCoursesLinkQuerySet(QueryState<StudentCoursesLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static StudentCoursesLinkQuerySet using(DSLContext dsl) {
        return new StudentCoursesLinkQuerySet(QueryState.of(dsl, StudentCoursesLinkTable.MODEL_TYPE));
    }

    @Override
    protected StudentCoursesLinkQuerySet with(QueryState<StudentCoursesLink> state) {
        return new StudentCoursesLinkQuerySet(state);
    }
}
