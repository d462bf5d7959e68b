package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.OnDelete;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Has an id, so that course and teacher are a unique key. */
@Model(table = "lessons")
public record Lesson(
        @Id Long id,
        @ForeignKey Ref<Course, Integer> course,
        @ForeignKey(column = "taught_by") Ref<Student, Long> teacher,
        @ForeignKey(onDelete = OnDelete.SET_NULL) @Nullable Ref<Student, Long> assistant) {}
