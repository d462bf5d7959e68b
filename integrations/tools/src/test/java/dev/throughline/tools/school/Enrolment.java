package dev.throughline.tools.school;

import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** That a student attends a course. */
@Model(table = "enrolments")
public record Enrolment(@Nullable Integer grade) {}
