package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code student_course}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param student the {@link Student}
 * @param course the {@link Course}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record StudentCoursesLink(Ref<Student, Long> student, Ref<Course, Long> course) {}
