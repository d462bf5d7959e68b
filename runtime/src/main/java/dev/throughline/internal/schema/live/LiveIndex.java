package dev.throughline.internal.schema.live;

import java.util.List;
import java.util.Set;

/**
 * An index, or a key that has one.
 *
 * @param columns its columns in their order; an expression is something that is no column
 * @param unique whether no two rows of the table may be equal in it
 */
public record LiveIndex(List<String> columns, boolean unique) {
    /** {@return whether it finds the rows by these columns, in whichever order} */
    public boolean startsWith(Set<String> some) {
        return columns.size() >= some.size()
                && Set.copyOf(columns.subList(0, some.size())).equals(some);
    }

    /** {@return whether no two rows may be equal in these columns} */
    public boolean isUnique(Set<String> some) {
        return unique && columns.size() == some.size() && startsWith(some);
    }
}
