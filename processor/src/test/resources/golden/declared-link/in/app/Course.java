package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Is taken by students, and taught by teachers; the latter go by a link with a key of its own and three ends. */
@Model(table = "courses")
public record Course(
        @Id int id,
        String title,
        @ManyToMany(mappedBy = "courses") Many<Student> students,
        @ManyToMany(to = Student.class, through = Lesson.class, throughFields = {"course", "teacher"}, relatedName = "taught")
                Many<Student> teachers) {}
