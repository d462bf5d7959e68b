package dev.throughline.sample.catalog.model;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Model;
import dev.throughline.Ref;
import dev.throughline.sample.catalog.index.DependencyKind;
import org.jspecify.annotations.Nullable;

/**
 * Links a package to one that it names. Two packages are linked once: where one names the other more often, the
 * strongest kind counts, and what has to be there comes before what has an alternative.
 */
@Model(table = "dependencies")
public record Dependency(
        @ForeignKey Ref<DebPackage, Long> dependent,
        @ForeignKey Ref<DebPackage, Long> needed,
        @Column(length = 20) DependencyKind kind,
        @Nullable String versions,
        boolean alternative) {}
