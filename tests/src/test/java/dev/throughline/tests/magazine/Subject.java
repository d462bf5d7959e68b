package dev.throughline.tests.magazine;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** What topics are about. */
@Model(table = "subjects")
public record Subject(@Id Long id, @Column(length = 80) String name) {}
