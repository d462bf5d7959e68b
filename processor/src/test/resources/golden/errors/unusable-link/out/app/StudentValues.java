package app;

import static app.StudentTable.STUDENT;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Student}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("rawtypes")
public final class StudentValues extends Values<StudentValues> {
    /** No values yet. */
    public StudentValues() {}

    /**
     * {@code id bigint not null}: {@link Student#id()}.
     *
     * @param id the value
     * @return these values
     */
    public StudentValues id(Long id) {
        return set(STUDENT.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static StudentValues of(Student model) {
        return new StudentValues()
                .given(STUDENT.ID, model.id());
    }
}
