package app;

import dev.throughline.*;

/** A case. */
@Model public record Entry(@ForeignKey Ref<Course, Long> course, @ForeignKey Ref<Student, Long> student, int grade) {}
