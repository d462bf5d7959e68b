package dev.throughline.tests.types;

import dev.throughline.Id;
import dev.throughline.Model;

/** A column of each primitive type. */
@Model
public record Primitives(
        @Id(generated = false) long id, byte tiny, short small, int whole, float real, double precise, boolean yes) {}
