package dev.throughline.tests.gallery;

import dev.throughline.Model;

/** How much of a picture is a painter's. */
@Model(table = "parts")
public record Part(int share) {}
