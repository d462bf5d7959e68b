package app;

import static app.CourseTable.COURSE;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Course}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CourseValues extends Values<CourseValues> {
    /** No values yet. */
    public CourseValues() {}

    /**
     * {@code id bigint not null}: {@link Course#id()}.
     *
     * @param id the value
     * @return these values
     */
    public CourseValues id(Long id) {
        return set(COURSE.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static CourseValues of(Course model) {
        return new CourseValues()
                .given(COURSE.ID, model.id());
    }
}
