package dev.throughline.tests.school;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Is taken by people, and taught by some. */
@Model(table = "courses", orderBy = "title")
public record Course(
        @Id @Column(length = 20) String code,
        @Column(length = 80) String title,

        @ManyToMany(to = Person.class, through = Enrolment.class, relatedName = "courses", orderBy = "-link.mark")
        Many<Linked<Person, Enrolment>> students,

        @ManyToMany(
                to = Person.class,
                through = Lesson.class,
                throughFields = {"course", "teacher"},
                relatedName = "taught",
                orderBy = "name")
        Many<Person> teachers) {}
