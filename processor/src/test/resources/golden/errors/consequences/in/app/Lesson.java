package app;

import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;

/** Has a wrong key; the relation through it is not told so. */
@Model public record Lesson(
        @ForeignKey Ref<Course, Integer> course, @ForeignKey Ref<Customer, Long> customer) {}
