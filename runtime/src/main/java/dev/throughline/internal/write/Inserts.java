package dev.throughline.internal.write;

import dev.throughline.ModelTable;
import dev.throughline.Values;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.GeneratedKeys;
import dev.throughline.internal.Returning;
import dev.throughline.internal.Transactions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetStep;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** New rows of a model. */
public final class Inserts {
    /** Binds of one statement: below what each database takes. */
    private static final int BINDS = 900;

    private Inserts() {}

    /** {@return the row that was written} */
    public static <T, K> T create(DSLContext dsl, ModelType<T, K, ?, ?> type, Map<Field<?>, @Nullable Object> values) {
        Map<Field<?>, @Nullable Object> row = GeneratedKeys.with(type, values);
        ModelTable<T, ?> table = type.table();
        Record written = Transactions.alone(dsl, () -> {
            InsertSetStep<Record> insert = Returning.everyRow(dsl).insertInto(table);
            return (row.isEmpty() ? insert.defaultValues() : insert.set(row))
                    .returning(table.fields())
                    .fetchSingle();
        });
        return table.read(written);
    }

    /** {@return the rows that were written, in the order of the models} */
    public static <T, V extends Values<V>> List<T> createAll(
            DSLContext dsl, ModelType<T, ?, ?, V> type, Collection<? extends T> models) {
        List<Map<Field<?>, @Nullable Object>> rows = new ArrayList<>();
        for (T model : models) {
            Objects.requireNonNull(model, "model");
            rows.add(GeneratedKeys.with(type, type.valuesOf().apply(model).asMap()));
        }
        List<List<Map<Field<?>, @Nullable Object>>> chunks = chunks(rows);
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
    private static List<List<Map<Field<?>, @Nullable Object>>> chunks(List<Map<Field<?>, @Nullable Object>> rows) {
        List<List<Map<Field<?>, @Nullable Object>>> chunks = new ArrayList<>();
        Set<Field<?>> columns = Set.of();
        for (Map<Field<?>, @Nullable Object> row : rows) {
            int last = chunks.size() - 1;
            boolean fits = last >= 0
                    && row.keySet().equals(columns)
                    && (chunks.get(last).size() + 1) * Math.max(1, columns.size()) <= BINDS
                    && !columns.isEmpty();
            if (!fits) {
                chunks.add(new ArrayList<>());
                columns = row.keySet();
            }
            chunks.get(chunks.size() - 1).add(row);
        }
        return chunks;
    }

    private static <T> List<T> insert(
            DSLContext dsl, ModelType<T, ?, ?, ?> type, List<Map<Field<?>, @Nullable Object>> rows) {
        ModelTable<T, ?> table = type.table();
        if (rows.get(0).isEmpty()) {
            return List.of(table.read(Returning.everyRow(dsl)
                    .insertInto(table)
                    .defaultValues()
                    .returning(table.fields())
                    .fetchSingle()));
        }
        List<Field<?>> columns = List.copyOf(rows.get(0).keySet());
        InsertValuesStepN<Record> insert = Returning.everyRow(dsl).insertInto(table, columns);
        for (Map<Field<?>, @Nullable Object> row : rows) {
            List<Field<?>> values = new ArrayList<>();
            columns.forEach(column -> values.add(DSL.val(row.get(column), column.getDataType())));
            insert = insert.values(values);
        }
        Result<Record> written = insert.returning(table.fields()).fetch();
        return inOrder(dsl, type.key(), rows, written).stream().map(table::read).toList();
    }

    /** SQLite does not say in which order it answers; its generated keys rise in the order of the rows. */
    private static List<Record> inOrder(
            DSLContext dsl, ModelKey<?> key, List<Map<Field<?>, @Nullable Object>> rows, Result<Record> written) {
        if (dsl.family() != SQLDialect.SQLITE) {
            return written;
        }
        List<? extends Field<?>> columns = key.columns();
        Map<List<?>, Record> byKey = new LinkedHashMap<>();
        written.forEach(row -> byKey.put(columns.stream().map(row::get).toList(), row));
        if (rows.get(0).keySet().containsAll(columns)) {
            return rows.stream()
                    .map(row -> Objects.requireNonNull(
                            byKey.get(columns.stream().map(row::get).toList())))
                    .toList();
        }
        return written.stream()
                .sorted(Comparator.comparingLong((Record row) -> row.get(columns.get(0), Long.class)))
                .toList();
    }
}
