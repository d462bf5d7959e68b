package app;

import static app.CourseOrderedLinkTable.COURSE_ORDERED_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link CourseOrderedLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CourseOrderedLinkValues extends Values<CourseOrderedLinkValues> {
    /** No values yet. */
    public CourseOrderedLinkValues() {}

    /**
     * {@code course_id bigint not null}: {@link CourseOrderedLink#course()}.
     *
     * @param course the row, which has been written before
     * @return these values
     */
    public CourseOrderedLinkValues course(Course course) {
        return setRow(CourseOrderedLinkTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id bigint not null}: {@link CourseOrderedLink#course()}.
     *
     * @param course the row, loaded or not
     * @return these values
     */
    public CourseOrderedLinkValues course(Ref<Course, Long> course) {
        return setRef(CourseOrderedLinkTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id bigint not null}: {@link CourseOrderedLink#course()}.
     *
     * @param courseId the row's key
     * @return these values
     */
    public CourseOrderedLinkValues courseId(Long courseId) {
        return set(COURSE_ORDERED_LINK.COURSE_ID, courseId);
    }

    /**
     * {@code student_id bigint not null}: {@link CourseOrderedLink#student()}.
     *
     * @param student the row, which has been written before
     * @return these values
     */
    public CourseOrderedLinkValues student(Student student) {
        return setRow(CourseOrderedLinkTable.Keys.STUDENT, student);
    }

    /**
     * {@code student_id bigint not null}: {@link CourseOrderedLink#student()}.
     *
     * @param student the row, loaded or not
     * @return these values
     */
    public CourseOrderedLinkValues student(Ref<Student, Long> student) {
        return setRef(CourseOrderedLinkTable.Keys.STUDENT, student);
    }

    /**
     * {@code student_id bigint not null}: {@link CourseOrderedLink#student()}.
     *
     * @param studentId the row's key
     * @return these values
     */
    public CourseOrderedLinkValues studentId(Long studentId) {
        return set(COURSE_ORDERED_LINK.STUDENT_ID, studentId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static CourseOrderedLinkValues of(CourseOrderedLink model) {
        return new CourseOrderedLinkValues()
                .given(COURSE_ORDERED_LINK.COURSE_ID, key(model.course()))
                .given(COURSE_ORDERED_LINK.STUDENT_ID, key(model.student()));
    }
}
