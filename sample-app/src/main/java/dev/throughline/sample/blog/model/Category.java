package dev.throughline.sample.blog.model;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** Sorts posts. Says nothing of them: the reverse side is generated from {@link Post#categories()}. */
@Model(table = "categories")
public record Category(
        @Id Long id, @Column(length = 40, unique = true) String name) {}
