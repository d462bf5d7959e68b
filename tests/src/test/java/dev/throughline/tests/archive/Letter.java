package dev.throughline.tests.archive;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Has stamps, by a link that is made up. */
@Model(table = "letters", schema = "archive")
public record Letter(@Id Long id, @ManyToMany Many<Stamp> stamps) {}
