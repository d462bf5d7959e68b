package dev.throughline;

import java.util.Set;

/**
 * The keys that a write really added and removed, each in the order of the keys.
 *
 * @param added the keys that were not linked before and are now; unmodifiable
 * @param removed the keys that were linked before and are no more; unmodifiable
 * @param <K> the key of the target
 */
public record LinkChange<K>(Set<K> added, Set<K> removed) {
    /** {@return whether nothing was changed} */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
