package dev.throughline.tests.atlas;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** Is kept in a schema of its own. */
@Model(table = "legends", schema = "atlas_notes")
public record Legend(@Id Long id, @Column(length = 80) String sign) {}
