package dev.throughline.tests.cinema;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** Comes by name, unless a film says otherwise. */
@Model(table = "actors", orderBy = "name")
public record Actor(
        @Id Long id, @Column(length = 80, unique = true) String name) {}
