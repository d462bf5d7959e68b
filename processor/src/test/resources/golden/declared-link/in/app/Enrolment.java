package app;

import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;

/** Its primary key are its two keys, the student's first. */
@Model
public record Enrolment(@ForeignKey Ref<Course, Integer> course, int mark, @ForeignKey Ref<Student, Long> student) {}
