package app;

import static app.EnrolmentTable.ENROLMENT;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Enrolment}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class EnrolmentValues extends Values<EnrolmentValues> {
    /** No values yet. */
    public EnrolmentValues() {}

    /**
     * {@code course_id integer not null}: {@link Enrolment#course()}.
     *
     * @param course the row, which has been written before
     * @return these values
     */
    public EnrolmentValues course(Course course) {
        return setRow(EnrolmentTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id integer not null}: {@link Enrolment#course()}.
     *
     * @param course the row, loaded or not
     * @return these values
     */
    public EnrolmentValues course(Ref<Course, Integer> course) {
        return setRef(EnrolmentTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id integer not null}: {@link Enrolment#course()}.
     *
     * @param courseId the row's key
     * @return these values
     */
    public EnrolmentValues courseId(Integer courseId) {
        return set(ENROLMENT.COURSE_ID, courseId);
    }

    /**
     * {@code mark integer not null}: {@link Enrolment#mark()}.
     *
     * @param mark the value
     * @return these values
     */
    public EnrolmentValues mark(int mark) {
        return set(ENROLMENT.MARK, mark);
    }

    /**
     * {@code student_id bigint not null}: {@link Enrolment#student()}.
     *
     * @param student the row, which has been written before
     * @return these values
     */
    public EnrolmentValues student(Student student) {
        return setRow(EnrolmentTable.Keys.STUDENT, student);
    }

    /**
     * {@code student_id bigint not null}: {@link Enrolment#student()}.
     *
     * @param student the row, loaded or not
     * @return these values
     */
    public EnrolmentValues student(Ref<Student, Long> student) {
        return setRef(EnrolmentTable.Keys.STUDENT, student);
    }

    /**
     * {@code student_id bigint not null}: {@link Enrolment#student()}.
     *
     * @param studentId the row's key
     * @return these values
     */
    public EnrolmentValues studentId(Long studentId) {
        return set(ENROLMENT.STUDENT_ID, studentId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static EnrolmentValues of(Enrolment model) {
        return new EnrolmentValues()
                .given(ENROLMENT.COURSE_ID, key(model.course()))
                .set(ENROLMENT.MARK, model.mark())
                .given(ENROLMENT.STUDENT_ID, key(model.student()));
    }
}
