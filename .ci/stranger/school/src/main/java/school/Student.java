package school;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

@Model(table = "students")
public record Student(
        @Id Long id,
        @Column(length = 80) String name,
        @ManyToMany(through = Enrolment.class) Many<Course> courses) {}
