package dev.throughline.sample.catalog.model;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Says one thing of packages, as in {@code works-with::mail}. */
@Model(table = "tags")
public record Tag(
        @Id Long id,
        @Column(length = 100, unique = true) String name,
        @ManyToMany(mappedBy = "tags") Many<DebPackage> packages) {

    /** {@return a tag that has no row yet} */
    public static Tag named(String name) {
        return new Tag(null, name, Many.notLoaded());
    }
}
