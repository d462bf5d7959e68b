package dev.throughline.tests.archive;

import dev.throughline.Id;
import dev.throughline.Model;

/** Is on letters. */
@Model(table = "stamps", schema = "archive")
public record Stamp(@Id Long id) {}
