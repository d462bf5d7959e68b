package dev.throughline.tests.types;

import dev.throughline.Id;
import dev.throughline.Model;
import java.time.OffsetTime;

/** Begins at a time that not all databases have. */
@Model
public record Shift(@Id Long id, OffsetTime begins) {}
