package school;

import dev.throughline.Model;

@Model(table = "enrolments")
public record Enrolment(int grade) {}
