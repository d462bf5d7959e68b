package dev.throughline.generated;

import dev.throughline.LinkKey;
import dev.throughline.internal.Names;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of a model: its columns, and how a key is taken apart and put together. A key of one column is its one part.
 *
 * @param constraint the key as jOOQ knows it: of one column, or of several
 * @param parts the values of the columns, in their order
 * @param join the reverse of {@code parts}
 * @param generator makes a key where the row to write has none; null where the database does, or the caller has to
 * @param <K> the type of the key
 */
public record ModelKey<K>(
        UniqueKey<Record> constraint,
        Function<K, List<?>> parts,
        Function<List<?>, K> join,
        @Nullable Supplier<K> generator) {
    /** The parts of a key that is its one part. */
    private static final Function<?, List<?>> ITSELF = List::of;

    /** {@return a key of one column} */
    public static <K> ModelKey<K> of(TableField<Record, K> column) {
        return generated(column, null);
    }

    /** {@return a key of one column that is made by chance where it is missing} */
    public static ModelKey<UUID> random(TableField<Record, UUID> column) {
        return generated(column, UUID::randomUUID);
    }

    @SuppressWarnings("unchecked") // the one part of a key of type K is the key
    private static <K> ModelKey<K> generated(TableField<Record, K> column, @Nullable Supplier<K> generator) {
        return new ModelKey<>(primaryKey(column), (Function<K, List<?>>) ITSELF, parts -> (K) parts.get(0), generator);
    }

    /** {@return the key of a link without an {@code @Id}: the keys of its two ends} */
    @SuppressWarnings("unchecked") // the parts come from these two columns
    public static <P, K> ModelKey<LinkKey<P, K>> of(TableField<Record, P> owner, TableField<Record, K> target) {
        return new ModelKey<>(
                primaryKey(owner, target),
                key -> List.of(key.owner(), key.target()),
                parts -> new LinkKey<>((P) parts.get(0), (K) parts.get(1)),
                null);
    }

    /**
     * {@return a key of several columns}
     *
     * @param parts the values of the columns, of a key
     * @param join the key, of the values of the columns
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <K> ModelKey<K> of(
            Function<K, List<?>> parts, Function<List<?>, K> join, TableField<Record, ?>... columns) {
        return new ModelKey<>(primaryKey(columns), parts, join, null);
    }

    /** {@return the columns, in the order of the parts} */
    public List<TableField<Record, ?>> columns() {
        return constraint.getFields();
    }

    /** {@return how many columns it has} */
    public int size() {
        return constraint.getFieldsArray().length;
    }

    /**
     * Puts the parts of a key among some values.
     *
     * @param at where the first of them goes
     * @return the place behind the last
     */
    public int put(K key, @Nullable Object[] values, int at) {
        if (parts == ITSELF) {
            values[at] = key;
            return at + 1;
        }
        int next = at;
        for (Object part : parts.apply(key)) {
            values[next++] = part;
        }
        return next;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static UniqueKey<Record> primaryKey(TableField<Record, ?>... columns) {
        Table<Record> table = Objects.requireNonNull(columns[0].getTable(), "table");
        return Internal.createUniqueKey(table, DSL.name(Names.constraint("pk", table.getName())), columns, true);
    }

    /** {@return whether the database makes the key where the row to write has none} */
    public boolean isIdentity() {
        return columns().size() == 1 && columns().get(0).getDataType().identity();
    }
}
