package dev.throughline.sample.catalog.model;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/**
 * A package of Debian. Its link with a tag has nothing but the two keys, so it is made up; that with a package that it
 * needs is a model with columns of its own.
 */
@Model(table = "packages")
public record DebPackage(
        @Id Long id,
        @Column(length = 100, unique = true) String name,
        @Column(length = 100) String version,
        @Column(length = 60) String section,
        @Nullable Integer installedSize,
        @ManyToMany(orderBy = "name") Many<Tag> tags,

        @ManyToMany(
                through = Dependency.class,
                throughFields = {"dependent", "needed"})
        Many<DebPackage> dependencies,

        @ManyToMany(mappedBy = "dependencies") Many<DebPackage> dependents) {}
