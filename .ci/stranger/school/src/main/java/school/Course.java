package school;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

@Model(table = "courses")
public record Course(
        @Id Long id,
        @Column(length = 40, unique = true) String title,
        @ManyToMany(mappedBy = "courses") Many<Student> students) {}
