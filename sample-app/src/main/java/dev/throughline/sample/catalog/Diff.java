package dev.throughline.sample.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What it takes to come from rows to others.
 *
 * @param added rows that are not there
 * @param changed rows that are there with other values
 * @param gone rows that are there and not wanted
 */
record Diff<T>(List<T> added, List<T> changed, List<T> gone) {

    /** {@return the diff of rows, of which those with equal keys are the same row} */
    static <T, K> Diff<T> of(Collection<T> there, Collection<T> wanted, Function<T, K> key) {
        Map<K, T> left = new LinkedHashMap<>();
        there.forEach(row -> left.put(key.apply(row), row));
        List<T> added = new ArrayList<>();
        List<T> changed = new ArrayList<>();
        for (T row : wanted) {
            T old = left.remove(key.apply(row));
            if (old == null) {
                added.add(row);
            } else if (!old.equals(row)) {
                changed.add(row);
            }
        }
        return new Diff<>(added, changed, List.copyOf(left.values()));
    }
}
