package app;

import static app.StudentCoursesLinkTable.STUDENT_COURSES_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link StudentCoursesLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class StudentCoursesLinkValues extends Values<StudentCoursesLinkValues> {
    /** No values yet. */
    public StudentCoursesLinkValues() {}

    /**
     * {@code student_id bigint not null}: {@link StudentCoursesLink#student()}.
     *
     * @param student the row, which has been written before
     * @return these values
     */
    public StudentCoursesLinkValues student(Student student) {
        return setRow(StudentCoursesLinkTable.Keys.STUDENT, student);
    }

    /**
     * {@code student_id bigint not null}: {@link StudentCoursesLink#student()}.
     *
     * @param student the row, loaded or not
     * @return these values
     */
    public StudentCoursesLinkValues student(Ref<Student, Long> student) {
        return setRef(StudentCoursesLinkTable.Keys.STUDENT, student);
    }

    /**
     * {@code student_id bigint not null}: {@link StudentCoursesLink#student()}.
     *
     * @param studentId the row's key
     * @return these values
     */
    public StudentCoursesLinkValues studentId(Long studentId) {
        return set(STUDENT_COURSES_LINK.STUDENT_ID, studentId);
    }

    /**
     * {@code course_id bigint not null}: {@link StudentCoursesLink#course()}.
     *
     * @param course the row, which has been written before
     * @return these values
     */
    public StudentCoursesLinkValues course(Course course) {
        return setRow(StudentCoursesLinkTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id bigint not null}: {@link StudentCoursesLink#course()}.
     *
     * @param course the row, loaded or not
     * @return these values
     */
    public StudentCoursesLinkValues course(Ref<Course, Long> course) {
        return setRef(StudentCoursesLinkTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id bigint not null}: {@link StudentCoursesLink#course()}.
     *
     * @param courseId the row's key
     * @return these values
     */
    public StudentCoursesLinkValues courseId(Long courseId) {
        return set(STUDENT_COURSES_LINK.COURSE_ID, courseId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static StudentCoursesLinkValues of(StudentCoursesLink model) {
        return new StudentCoursesLinkValues()
                .given(STUDENT_COURSES_LINK.STUDENT_ID, key(model.student()))
                .given(STUDENT_COURSES_LINK.COURSE_ID, key(model.course()));
    }
}
