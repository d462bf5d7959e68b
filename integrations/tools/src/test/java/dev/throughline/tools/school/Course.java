package dev.throughline.tools.school;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** May need another one first. */
@Model(table = "courses")
public record Course(
        @Id Long id,
        @Column(length = 40) String title,
        @ForeignKey @Nullable Ref<Course, Long> needs) {}
