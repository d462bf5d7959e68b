package dev.throughline.tests.school;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.OnDelete;
import dev.throughline.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links a course to who teaches it. It has a key of its own, and a third foreign key. */
@Model(table = "lessons")
public record Lesson(
        @Id UUID id,
        @ForeignKey Ref<Course, String> course,
        @ForeignKey Ref<Person, UUID> teacher,
        @ForeignKey(onDelete = OnDelete.SET_NULL) @Nullable Ref<Person, UUID> assistant,
        @Column(length = 10) @Nullable String room) {}
