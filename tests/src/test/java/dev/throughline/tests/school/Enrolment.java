package dev.throughline.tests.school;

import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** Links a course to who takes it, and is given its keys. */
@Model(table = "enrolments")
public record Enrolment(@Nullable Integer mark) {}
