package app;

import dev.throughline.*;

/** A case. */
@Model public record Course(
        @Id Long id,
        @ManyToMany(orderBy = "link.grade") Many<Student> ordered,
        @ManyToMany(relatedName = "other") Many<Linked<Student, Entry>> linked,
        @ManyToMany(through = Entry.class, relatedName = "wrong") Many<Linked<Student, Student>> wrong) {}
