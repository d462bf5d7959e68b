package dev.throughline;

import java.util.Set;

/**
 * The keys whose links a write really changed, each set in the order of the keys.
 *
 * @param added the keys that were not linked before and are now; unmodifiable
 * @param removed the keys that were linked before and are no more; unmodifiable
 * @param updated the keys whose links were there before and have other values now; unmodifiable
 * @param <K> the key of the target
 */
public record LinkChange<K>(Set<K> added, Set<K> removed, Set<K> updated) {
    /** A change that updates nothing. */
    public LinkChange(Set<K> added, Set<K> removed) {
        this(added, removed, Set.of());
    }

    /** {@return whether nothing was changed} */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && updated.isEmpty();
    }
}
