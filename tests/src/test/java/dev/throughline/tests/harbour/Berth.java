package dev.throughline.tests.harbour;

import dev.throughline.Id;
import dev.throughline.Model;

/** Is kept where piers are, by mistake. */
@Model(table = "Piers")
record Berth(@Id Long id) {}
