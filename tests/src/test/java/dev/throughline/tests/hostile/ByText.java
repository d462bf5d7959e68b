package dev.throughline.tests.hostile;

import dev.throughline.Id;
import dev.throughline.Model;

/** Has a text for a key, as long as texts are unless told otherwise. */
@Model(table = "by_text")
public record ByText(@Id String id) {}
