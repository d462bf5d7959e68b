package dev.throughline.tests.school;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes courses, and may teach some; may have a tutor. */
@Model(table = "school_people")
public record Person(
        @Id UUID id,
        @Column(length = 80) String name,
        @ForeignKey @Nullable Ref<Person, UUID> tutor,
        @ManyToMany(mappedBy = "students") Many<Course> courses,

        @ManyToMany(mappedBy = "teachers", orderBy = "title")
        Many<Course> taught) {}
