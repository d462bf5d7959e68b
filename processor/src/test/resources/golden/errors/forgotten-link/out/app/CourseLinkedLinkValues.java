package app;

import static app.CourseLinkedLinkTable.COURSE_LINKED_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link CourseLinkedLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CourseLinkedLinkValues extends Values<CourseLinkedLinkValues> {
    /** No values yet. */
    public CourseLinkedLinkValues() {}

    /**
     * {@code course_id bigint not null}: {@link CourseLinkedLink#course()}.
     *
     * @param course the row, which has been written before
     * @return these values
     */
    public CourseLinkedLinkValues course(Course course) {
        return setRow(CourseLinkedLinkTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id bigint not null}: {@link CourseLinkedLink#course()}.
     *
     * @param course the row, loaded or not
     * @return these values
     */
    public CourseLinkedLinkValues course(Ref<Course, Long> course) {
        return setRef(CourseLinkedLinkTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id bigint not null}: {@link CourseLinkedLink#course()}.
     *
     * @param courseId the row's key
     * @return these values
     */
    public CourseLinkedLinkValues courseId(Long courseId) {
        return set(COURSE_LINKED_LINK.COURSE_ID, courseId);
    }

    /**
     * {@code student_id bigint not null}: {@link CourseLinkedLink#student()}.
     *
     * @param student the row, which has been written before
     * @return these values
     */
    public CourseLinkedLinkValues student(Student student) {
        return setRow(CourseLinkedLinkTable.Keys.STUDENT, student);
    }

    /**
     * {@code student_id bigint not null}: {@link CourseLinkedLink#student()}.
     *
     * @param student the row, loaded or not
     * @return these values
     */
    public CourseLinkedLinkValues student(Ref<Student, Long> student) {
        return setRef(CourseLinkedLinkTable.Keys.STUDENT, student);
    }

    /**
     * {@code student_id bigint not null}: {@link CourseLinkedLink#student()}.
     *
     * @param studentId the row's key
     * @return these values
     */
    public CourseLinkedLinkValues studentId(Long studentId) {
        return set(COURSE_LINKED_LINK.STUDENT_ID, studentId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static CourseLinkedLinkValues of(CourseLinkedLink model) {
        return new CourseLinkedLinkValues()
                .given(COURSE_LINKED_LINK.COURSE_ID, key(model.course()))
                .given(COURSE_LINKED_LINK.STUDENT_ID, key(model.student()));
    }
}
