package app;

import dev.throughline.*;

/** A case. */
@Model public record Course(@Id Long id, @ManyToMany(skipReverse = true, relatedName = "pupils") Many<Student> students) {}
