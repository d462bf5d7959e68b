package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Student}s: the rows of {@code student}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class StudentQuerySet extends QuerySet<Student, Long, StudentTable, StudentValues, StudentQuerySet> {
    StudentQuerySet(QueryState<Student> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static StudentQuerySet using(DSLContext dsl) {
        return new StudentQuerySet(QueryState.of(dsl, StudentTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Student#courses()} of one row}
     *
     * @param student the row
     */
    public StudentCoursesProxy courses(Student student) {
        return StudentCoursesProxy.of(dsl(), student);
    }

    /**
     * {@return {@link Student#courses()} of one row}
     *
     * @param studentId the key of the row
     */
    public StudentCoursesProxy courses(Long studentId) {
        return StudentCoursesProxy.of(dsl(), studentId);
    }

    @Override
    protected StudentQuerySet with(QueryState<Student> state) {
        return new StudentQuerySet(state);
    }
}
