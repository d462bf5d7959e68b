package app;

import static app.LessonTable.LESSON;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Lesson}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LessonValues extends Values<LessonValues> {
    /** No values yet. */
    public LessonValues() {}

    /**
     * {@code id bigint not null}: {@link Lesson#id()}.
     *
     * @param id the value
     * @return these values
     */
    public LessonValues id(Long id) {
        return set(LESSON.ID, id);
    }

    /**
     * {@code course_id integer not null}: {@link Lesson#course()}.
     *
     * @param course the row, which has been written before
     * @return these values
     */
    public LessonValues course(Course course) {
        return setRow(LessonTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id integer not null}: {@link Lesson#course()}.
     *
     * @param course the row, loaded or not
     * @return these values
     */
    public LessonValues course(Ref<Course, Integer> course) {
        return setRef(LessonTable.Keys.COURSE, course);
    }

    /**
     * {@code course_id integer not null}: {@link Lesson#course()}.
     *
     * @param courseId the row's key
     * @return these values
     */
    public LessonValues courseId(Integer courseId) {
        return set(LESSON.COURSE_ID, courseId);
    }

    /**
     * {@code taught_by bigint not null}: {@link Lesson#teacher()}.
     *
     * @param teacher the row, which has been written before
     * @return these values
     */
    public LessonValues teacher(Student teacher) {
        return setRow(LessonTable.Keys.TEACHER, teacher);
    }

    /**
     * {@code taught_by bigint not null}: {@link Lesson#teacher()}.
     *
     * @param teacher the row, loaded or not
     * @return these values
     */
    public LessonValues teacher(Ref<Student, Long> teacher) {
        return setRef(LessonTable.Keys.TEACHER, teacher);
    }

    /**
     * {@code taught_by bigint not null}: {@link Lesson#teacher()}.
     *
     * @param teacherId the row's key
     * @return these values
     */
    public LessonValues teacherId(Long teacherId) {
        return set(LESSON.TEACHER_ID, teacherId);
    }

    /**
     * {@code assistant_id bigint}: {@link Lesson#assistant()}.
     *
     * @param assistant the row, which has been written before
     * @return these values
     */
    public LessonValues assistant(Student assistant) {
        return setRow(LessonTable.Keys.ASSISTANT, assistant);
    }

    /**
     * {@code assistant_id bigint}: {@link Lesson#assistant()}.
     *
     * @param assistant the row, loaded or not
     * @return these values
     */
    public LessonValues assistant(Ref<Student, Long> assistant) {
        return setRef(LessonTable.Keys.ASSISTANT, assistant);
    }

    /**
     * {@code assistant_id bigint}: {@link Lesson#assistant()}.
     *
     * @param assistantId the row's key
     * @return these values
     */
    public LessonValues assistantId(@Nullable Long assistantId) {
        return set(LESSON.ASSISTANT_ID, assistantId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static LessonValues of(Lesson model) {
        return new LessonValues()
                .given(LESSON.ID, model.id())
                .given(LESSON.COURSE_ID, key(model.course()))
                .given(LESSON.TEACHER_ID, key(model.teacher()))
                .given(LESSON.ASSISTANT_ID, key(model.assistant()));
    }
}
