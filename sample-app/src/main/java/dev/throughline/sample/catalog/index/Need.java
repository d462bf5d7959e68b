package dev.throughline.sample.catalog.index;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a package says of another that it needs.
 *
 * @param name the other package
 * @param kind how much it is needed
 * @param versions the versions that will do, as in {@code >= 2.34}; null: all
 * @param alternative whether another package will do instead
 */
public record Need(
        String name, DependencyKind kind, @Nullable String versions, boolean alternative) {
    private static final Comparator<Need> STRONGEST =
            Comparator.comparing(Need::kind).thenComparing(Need::alternative);

    /** Two statements on the same package: the stronger one, or where they are of a kind, both constraints. */
    Need and(Need other) {
        int order = STRONGEST.compare(this, other);
        if (order != 0) {
            return order < 0 ? this : other;
        }
        String both = Stream.of(versions, other.versions)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Need(name, kind, both.isEmpty() ? null : both, alternative);
    }
}
