package dev.throughline.tests.hostile;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** Is a text, and nothing else. */
@Model(table = "labels")
public record Label(@Id @Column(length = 60) String text) {}
