package dev.throughline.sample.catalog;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tags the packages that are looked for have, by name.
 *
 * @param all they have each of these
 * @param any they have at least one of these, if there are any
 * @param none they have not one of these
 */
public record TagSearch(List<String> all, List<String> any, List<String> none) {
    /** {@return each tag that is named} */
    public Set<String> names() {
        return Stream.of(all, any, none).flatMap(List::stream).collect(Collectors.toSet());
    }
}
