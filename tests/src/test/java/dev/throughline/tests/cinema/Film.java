package dev.throughline.tests.cinema;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Carries its cast with the links. */
@Model(table = "films")
public record Film(
        @Id Long id,
        @Column(length = 80) String title,

        @ManyToMany(through = Role.class, orderBy = "link.billing")
        Many<Linked<Actor, Role>> cast) {}
