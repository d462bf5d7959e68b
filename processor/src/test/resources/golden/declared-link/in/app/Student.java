package app;

import dev.throughline.Id;
import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Takes courses; the link declares its keys, and each has to be given a mark. */
@Model(table = "students")
public record Student(
        @Id Long id,
        String name,
        @ManyToMany(through = Enrolment.class, orderBy = {"link.mark", "title"}) Many<Linked<Course, Enrolment>> courses) {}
