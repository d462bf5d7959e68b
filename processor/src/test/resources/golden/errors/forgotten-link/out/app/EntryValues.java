package app;

import static app.EntryTable.ENTRY;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Entry}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class EntryValues extends Values<EntryValues> {
    /** No values yet. */
    public EntryValues() {}

    /**
     * {@code course_id bigint not null}: {@link Entry#course()}.
     *
     * @param course the row, which has been written before
     * @return these values
     */
    public EntryValues course(Course course) {
        return setRow(EntryTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id bigint not null}: {@link Entry#course()}.
     *
     * @param course the row, loaded or not
     * @return these values
     */
    public EntryValues course(Ref<Course, Long> course) {
        return setRef(EntryTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id bigint not null}: {@link Entry#course()}.
     *
     * @param courseId the row's key
     * @return these values
     */
    public EntryValues courseId(Long courseId) {
        return set(ENTRY.COURSE_ID, courseId);
    }

    /**
     * {@code student_id bigint not null}: {@link Entry#student()}.
     *
     * @param student the row, which has been written before
     * @return these values
     */
    public EntryValues student(Student student) {
        return setRow(EntryTable.Keys.STUDENT, student);
    }

    /**
     * {@code student_id bigint not null}: {@link Entry#student()}.
     *
     * @param student the row, loaded or not
     * @return these values
     */
    public EntryValues student(Ref<Student, Long> student) {
        return setRef(EntryTable.Keys.STUDENT, student);
    }

    /**
     * {@code student_id bigint not null}: {@link Entry#student()}.
     *
     * @param studentId the row's key
     * @return these values
     */
    public EntryValues studentId(Long studentId) {
        return set(ENTRY.STUDENT_ID, studentId);
    }

    /**
     * {@code grade integer not null}: {@link Entry#grade()}.
     *
     * @param grade the value
     * @return these values
     */
    public EntryValues grade(int grade) {
        return set(ENTRY.GRADE, grade);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static EntryValues of(Entry model) {
        return new EntryValues()
                .given(ENTRY.COURSE_ID, key(model.course()))
                .given(ENTRY.STUDENT_ID, key(model.student()))
                .set(ENTRY.GRADE, model.grade());
    }
}
