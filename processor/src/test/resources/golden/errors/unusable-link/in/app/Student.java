package app;

import dev.throughline.*;

/** A case. */
@Model public record Student(@Id Long id, @ManyToMany(mappedBy = "students") Many<Course> course, @ManyToMany(mappedBy = "seats") Many<Course> seated) {}
