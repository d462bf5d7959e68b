package dev.throughline.benchmarks.blog;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** Writes posts. */
@Model(table = "authors")
public record Author(@Id Long id, @Column(length = 80) String name) {}
