package app;

import dev.throughline.*;

/** A case. */
@Model public record Course(@Id Long id, @ManyToMany(through = Entry.class) Many<Student> students, @ManyToMany(through = Seat.class, relatedName = "seated") Many<Student> seats) {}
