package app;

import static app.CourseStudentsLinkTable.COURSE_STUDENTS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link CourseStudentsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CourseStudentsLinkValues extends Values<CourseStudentsLinkValues> {
    /** No values yet. */
    public CourseStudentsLinkValues() {}

    /**
     * {@code course_id bigint not null}: {@link CourseStudentsLink#course()}.
     *
     * @param course the row, which has been written before
     * @return these values
     */
    public CourseStudentsLinkValues course(Course course) {
        return setRow(CourseStudentsLinkTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id bigint not null}: {@link CourseStudentsLink#course()}.
     *
     * @param course the row, loaded or not
     * @return these values
     */
    public CourseStudentsLinkValues course(Ref<Course, Long> course) {
        return setRef(CourseStudentsLinkTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id bigint not null}: {@link CourseStudentsLink#course()}.
     *
     * @param courseId the row's key
     * @return these values
     */
    public CourseStudentsLinkValues courseId(Long courseId) {
        return set(COURSE_STUDENTS_LINK.COURSE_ID, courseId);
    }

    /**
     * {@code student_id bigint not null}: {@link CourseStudentsLink#student()}.
     *
     * @param student the row, which has been written before
     * @return these values
     */
    public CourseStudentsLinkValues student(Student student) {
        return setRow(CourseStudentsLinkTable.Keys.STUDENT, student);
    }

    /**
     * {@code student_id bigint not null}: {@link CourseStudentsLink#student()}.
     *
     * @param student the row, loaded or not
     * @return these values
     */
    public CourseStudentsLinkValues student(Ref<Student, Long> student) {
        return setRef(CourseStudentsLinkTable.Keys.STUDENT, student);
    }

    /**
     * {@code student_id bigint not null}: {@link CourseStudentsLink#student()}.
     *
     * @param studentId the row's key
     * @return these values
     */
    public CourseStudentsLinkValues studentId(Long studentId) {
        return set(COURSE_STUDENTS_LINK.STUDENT_ID, studentId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static CourseStudentsLinkValues of(CourseStudentsLink model) {
        return new CourseStudentsLinkValues()
                .given(COURSE_STUDENTS_LINK.COURSE_ID, key(model.course()))
                .given(COURSE_STUDENTS_LINK.STUDENT_ID, key(model.student()));
    }
}
