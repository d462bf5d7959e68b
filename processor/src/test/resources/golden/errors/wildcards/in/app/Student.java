package app;

import dev.throughline.*;

/** A case. */
@Model public record Student(
        @Id Long id,
        @ForeignKey Ref<? extends Course, Long> main,
        @ManyToMany Many<? extends Course> courses) {}
