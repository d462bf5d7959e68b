package dev.throughline.internal.write;

import dev.throughline.ModelTable;
import dev.throughline.Values;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.AutomaticValues;
import dev.throughline.internal.Refusals;
import dev.throughline.internal.Returning;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Form;
import dev.throughline.internal.read.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** New rows of a model. */
public final class Inserts {
    /** Binds of one statement: below what jOOQ sends as binds to each database. */
    private static final int BINDS = 900;

    /** Binds of one statement: below what each database takes, where jOOQ does not run it. */
    private static final int MANY_BINDS = 10_000;

    /** Characters in the values of one statement: far below what MariaDB's server takes at once. */
    private static final long LONGEST = 1 << 20;

    private Inserts() {}

    /** New rows, which all have values of the same columns; a row of defaults where there are none. */
    private static final Form<ModelType<?, ?, ?, ?>> INSERT = (dsl, type, binds) -> {
        ModelTable<?, ?> table = type.table();
        List<Field<?>> columns = binds.columns();
        if (columns.isEmpty()) {
            return Returning.everyRow(dsl).insertInto(table).defaultValues().returning(table.fields());
        }
        InsertValuesStepN<Record> insert = Returning.everyRow(dsl).insertInto(table, columns);
        while (binds.hasNext()) {
            insert = insert.values(binds.next(columns));
        }
        return insert.returning(table.fields());
    };

    /** {@return the row that was written} */
    public static <T, K> T create(DSLContext dsl, ModelType<T, K, ?, ?> type, Map<Field<?>, @Nullable Object> values) {
        Map<Field<?>, @Nullable Object> row = AutomaticValues.row(dsl, type, values);
        try {
            return Transactions.alone(dsl, () -> call(dsl, type, List.of(row))
                    .read(any -> Node.whole(type), (node, rows) -> node.read(rows.single())));
        } catch (RuntimeException e) {
            throw explained(e, type, "create", List.of(row));
        }
    }

    private static RuntimeException explained(
            RuntimeException e, ModelType<?, ?, ?, ?> type, String call, List<Map<Field<?>, @Nullable Object>> rows) {
        return Refusals.ofWrite(
                e, type.name() + "." + call, type, column -> rows.stream().anyMatch(row -> row.get(column) == null));
    }

    private static Call<?> call(
            DSLContext dsl, ModelType<?, ?, ?, ?> type, List<Map<Field<?>, @Nullable Object>> rows) {
        Set<Field<?>> columns = rows.get(0).keySet();
        @Nullable Object[] values = new Object[columns.size() * rows.size()];
        int at = 0;
        for (Map<Field<?>, @Nullable Object> row : rows) {
            for (Field<?> column : columns) {
                values[at++] = row.get(column);
            }
        }
        return Call.<ModelType<?, ?, ?, ?>>ofRows(dsl, INSERT, type, columns, values);
    }

    /** {@return the rows that were written, in the order of the models} */
    public static <T, V extends Values<V>> List<T> createAll(
            DSLContext dsl, ModelType<T, ?, ?, V> type, Collection<? extends T> models) {
        List<Map<Field<?>, @Nullable Object>> rows = new ArrayList<>();
        Map<Field<?>, Object> automatic = AutomaticValues.ofNew(dsl, type);
        for (T model : models) {
            Objects.requireNonNull(model, () -> type.name() + ".createAll: a model is null");
            rows.add(AutomaticValues.row(type, type.valuesOf().apply(model).asMap(), automatic));
        }
        List<List<Map<Field<?>, @Nullable Object>>> chunks = chunks(dsl, type, rows);
        if (chunks.isEmpty()) {
            return List.of();
        }
        if (chunks.size() == 1 && dsl.family() != SQLDialect.H2) {
            // on H2 an insert that answers rows is a select, of which a failure leaves the rows before it
            return Transactions.alone(dsl, () -> insert(dsl, type, chunks.get(0)));
        }
        return Transactions.run(dsl, inner -> {
            List<T> written = new ArrayList<>();
            chunks.forEach(chunk -> written.addAll(insert(inner, type, chunk)));
            return written;
        });
    }

    /** Runs of rows that name the same columns, no longer than a statement takes. */
    private static List<List<Map<Field<?>, @Nullable Object>>> chunks(
            DSLContext dsl, ModelType<?, ?, ?, ?> type, List<Map<Field<?>, @Nullable Object>> rows) {
        List<List<Map<Field<?>, @Nullable Object>>> chunks = new ArrayList<>();
        Set<Field<?>> columns = Set.of();
        int most = 1;
        long length = 0;
        for (Map<Field<?>, @Nullable Object> row : rows) {
            boolean alike = !chunks.isEmpty() && row.keySet().equals(columns);
            if (!alike) {
                columns = row.keySet();
                most = most(dsl, type, row);
            }
            if (!alike || chunks.get(chunks.size() - 1).size() >= most || length > LONGEST) {
                chunks.add(new ArrayList<>());
                length = 0;
            }
            chunks.get(chunks.size() - 1).add(row);
            length += length(row);
        }
        return chunks;
    }

    /** {@return how many rows of these columns a statement takes} */
    private static int most(DSLContext dsl, ModelType<?, ?, ?, ?> type, Map<Field<?>, @Nullable Object> row) {
        if (row.isEmpty()) {
            return 1;
        }
        boolean many = row.keySet().stream().noneMatch(Inserts::isMadeText)
                && call(dsl, type, List.of(row)).takesManyRows();
        return Math.max(1, (many ? MANY_BINDS : BINDS) / row.size());
    }

    /** {@return whether a converter makes texts of the values, whose length nobody knows before} */
    private static boolean isMadeText(Field<?> column) {
        Class<?> type = column.getType();
        return column.getDataType().getConverter().fromType() == String.class && type != String.class && !type.isEnum();
    }

    private static long length(Map<Field<?>, @Nullable Object> row) {
        long length = 0;
        for (Object value : row.values()) {
            length += value instanceof String text ? text.length() : 0;
        }
        return length;
    }

    private static <T> List<T> insert(
            DSLContext dsl, ModelType<T, ?, ?, ?> type, List<Map<Field<?>, @Nullable Object>> rows) {
        Call<?> insert = call(dsl, type, rows);
        try {
            return dsl.family() == SQLDialect.SQLITE
                    ? inOrder(type, rows, insert)
                    : insert.read(any -> Node.whole(type), Node::list);
        } catch (RuntimeException e) {
            throw explained(e, type, "createAll", rows);
        }
    }

    /** SQLite does not say in which order it answers; its generated keys rise in the order of the rows. */
    private static <T> List<T> inOrder(
            ModelType<T, ?, ?, ?> type, List<Map<Field<?>, @Nullable Object>> rows, Call<?> insert) {
        Map<Object, T> written = insert.read(any -> Node.whole(type), Node::byKey);
        List<? extends Field<?>> columns = type.key().columns();
        Stream<Object> keys = rows.get(0).keySet().containsAll(columns)
                ? rows.stream()
                        .map(row ->
                                key(type.key(), columns.stream().map(row::get).toList()))
                : written.keySet().stream().sorted(Comparator.comparingLong(key -> ((Number) key).longValue()));
        return keys.map(key -> Objects.requireNonNull(written.get(key))).toList();
    }

    private static Object key(ModelKey<?> key, List<?> parts) {
        return key.join().apply(parts);
    }
}
