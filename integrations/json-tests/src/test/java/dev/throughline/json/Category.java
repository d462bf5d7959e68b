package dev.throughline.json;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Leads back to its posts, with the links. */
@Model(table = "categories", orderBy = "id")
public record Category(
        @Id Long id,
        @Column(length = 40) String name,
        @ManyToMany(mappedBy = "categories") Many<Linked<Post, PostCategory>> posts) {}
