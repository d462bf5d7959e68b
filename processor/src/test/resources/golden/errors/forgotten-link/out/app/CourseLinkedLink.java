package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code course_student}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param course the {@link Course}
 * @param student the {@link Student}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record CourseLinkedLink(Ref<Course, Long> course, Ref<Student, Long> student) {}
