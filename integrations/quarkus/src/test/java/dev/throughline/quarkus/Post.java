package dev.throughline.quarkus;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A post in many categories. */
@Model(table = "posts")
public record Post(
        @Id Long id,
        @Column(length = 200) String title,
        @ManyToMany Many<Category> categories) {}
