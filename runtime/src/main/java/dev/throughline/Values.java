package dev.throughline;

import dev.throughline.generated.Reference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * Column values to write: only the columns that were named. A generated subclass has a method a column.
 *
 * @param <V> the generated values themselves
 */
public abstract class Values<V extends Values<V>> {
    private final Map<Field<?>, @Nullable Object> assigned = new LinkedHashMap<>();

    /** No values yet. */
    protected Values() {}

    /** Gives a column a value, which may be null. */
    @SuppressWarnings("unchecked") // V is the generated class itself
    protected final <X> V set(Field<X> column, @Nullable X value) {
        assigned.put(column, value);
        return (V) this;
    }

    /** Gives a column its part of an embedded record; null where that is null. */
    protected final <E, X> V set(Field<X> column, @Nullable E record, Function<? super E, ? extends @Nullable X> part) {
        return set(column, record == null ? null : part.apply(record));
    }

    /** Gives a column a value, unless it is null, which means that none is given. */
    @SuppressWarnings("unchecked") // V is the generated class itself
    protected final <X> V given(Field<X> column, @Nullable X value) {
        return value == null ? (V) this : set(column, value);
    }

    /** Gives the columns of a foreign key the parts of a key; or null, each of them, where that is null. */
    @SuppressWarnings("unchecked") // V is the generated class itself
    protected final <J> V set(Reference<?, J> reference, @Nullable J key) {
        List<?> parts =
                key == null ? List.of() : reference.target().key().parts().apply(key);
        for (int i = 0; i < reference.columns().size(); i++) {
            assigned.put(reference.columns().get(i), key == null ? null : parts.get(i));
        }
        return (V) this;
    }

    /** Gives the columns of a foreign key the key of a row, which has been written before. */
    protected final <U, J> V setRow(Reference<U, J> reference, U row) {
        return set(reference, reference.target().requireKey(Objects.requireNonNull(row, () -> missing(reference))));
    }

    /** Gives the columns of a foreign key the key that a reference holds. */
    protected final <J> V setRef(Reference<?, J> reference, Ref<?, J> ref) {
        return set(
                reference, Objects.requireNonNull(ref, () -> missing(reference)).id());
    }

    private static String missing(Reference<?, ?> reference) {
        List<String> columns =
                reference.columns().stream().map(TableField::getName).toList();
        String target = reference.target().name();
        String advice = reference.columns().get(0).getDataType().nullable()
                ? "To have none, call " + reference.name() + "Id(null)."
                : "It may not be null: name a " + target + " that has been written, or its key.";
        return reference.qualifiedName() + " (" + String.join(", ", columns) + ") is given a " + target
                + " that is null. " + advice;
    }

    /** Gives the columns of a foreign key the parts of a key, unless that is null, which means that none is given. */
    @SuppressWarnings("unchecked") // V is the generated class itself
    protected final <J> V given(Reference<?, J> reference, @Nullable J key) {
        return key == null ? (V) this : set(reference, key);
    }

    /** {@return the key of a reference; null where there is no reference, which means that none is given} */
    protected static <K> @Nullable K key(@Nullable Ref<?, K> ref) {
        return ref == null ? null : ref.id();
    }

    /** {@return what was named so far, in that order; unmodifiable, as {@code insertInto(…).set(map)} of jOOQ takes it} */
    public final Map<Field<?>, @Nullable Object> asMap() {
        return Collections.unmodifiableMap(assigned);
    }
}
