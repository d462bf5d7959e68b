package dev.throughline.internal.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a statement follows from, besides its form, whatever its values: a key of texts. Of one shape are the same parts,
 * texts and numbers by what they are, and all others, which are constants, by identity: the equality of jOOQ's parts renders them.
 */
final class Shape {
    private final Object[] parts;
    private final int hash;

    Shape(List<Object> parts) {
        this.parts = parts.toArray();
        int code = 1;
        for (Object part : this.parts) {
            code = 31 * code + (isValue(part) ? part.hashCode() : System.identityHashCode(part));
        }
        this.hash = code;
    }

    static boolean isValue(Object part) {
        return part instanceof String || part instanceof Number || part instanceof Boolean || part instanceof Shape;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Shape that) || hash != that.hash || parts.length != that.parts.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!areSame(parts[i], that.parts[i])) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // as the class says
    private static boolean areSame(Object left, Object right) {
        return left == right || (isValue(left) && left.equals(right));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
