package dev.throughline.internal.write;

import dev.throughline.ModelTable;
import dev.throughline.NoMatchException;
import dev.throughline.StaleModelException;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.AutomaticValues;
import dev.throughline.internal.Batches;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Failures;
import dev.throughline.internal.Plan;
import dev.throughline.internal.Refusals;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.read.Selects;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** Changes and deletes the rows of a plan, and no other row. */
public final class Updates {
    private Updates() {}

    /** {@return how many rows match, which are changed} */
    public static int update(DSLContext dsl, Plan<?> plan, Map<Field<?>, @Nullable Object> values) {
        Map<Field<?>, @Nullable Object> change = AutomaticValues.change(dsl, plan.type(), values);
        return explained(
                plan.type(),
                () -> change,
                () -> Transactions.alone(dsl, () -> dsl.update(plan.type().table())
                        .set(change)
                        .where(meant(dsl, plan))
                        .execute()));
    }

    private static int explained(
            ModelType<?, ?, ?, ?> type, Supplier<Map<Field<?>, @Nullable Object>> change, IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (RuntimeException e) {
            throw explained(e, type, List.of(change.get()));
        }
    }

    private static RuntimeException explained(
            RuntimeException e, ModelType<?, ?, ?, ?> type, List<Map<Field<?>, @Nullable Object>> changes) {
        return Refusals.ofWrite(e, type.name() + ".update", type, column -> changes.stream()
                .anyMatch(change -> change.containsKey(column) && change.get(column) == null));
    }

    /** {@return how many rows went} */
    public static int delete(DSLContext dsl, Plan<?> plan) {
        return deleted(
                plan.type(),
                () -> Transactions.alone(dsl, () -> dsl.deleteFrom(plan.type().table())
                        .where(meant(dsl, plan))
                        .execute()));
    }

    /**
     * {@return whether there was a row of the model's key, which now says what the model says}
     *
     * @throws StaleModelException where the model has a version, and there is no row of it
     */
    public static <T, K> boolean update(DSLContext dsl, ModelType<T, K, ?, ?> type, T model) {
        boolean isWritten = isWritten(dsl, type, model);
        if (!isWritten && Versions.areKept(type)) {
            throw Versions.stale(type, model);
        }
        return isWritten;
    }

    /** {@return whether there was a row of the model's key and version, which now says what the model says} */
    static <T, K> boolean isWritten(DSLContext dsl, ModelType<T, K, ?, ?> type, T model) {
        return explained(
                        type,
                        () -> values(type, model),
                        () -> Transactions.alone(
                                dsl, () -> statement(dsl, type, model).execute()))
                > 0;
    }

    /**
     * {@return the row of a model, which now says what the model says}
     *
     * @throws StaleModelException where the model has a version, and there is no row of it
     */
    public static <T, K> T updated(DSLContext dsl, ModelType<T, K, ?, ?> type, T model) {
        return Transactions.run(dsl, inner -> {
            if (!update(inner, type, model)) {
                throw new NoMatchException(type.name() + " of the key " + type.requireKey(model)
                        + " has no row to be written over. Use upsert where that may be.");
            }
            return read(inner, type, type.requireKey(model));
        });
    }

    /** {@return how many rows there were, which now say what the models say} */
    public static <T, K> int updateEach(DSLContext dsl, ModelType<T, K, ?, ?> type, Collection<? extends T> models) {
        List<T> each = List.copyOf(models);
        List<Query> statements = new ArrayList<>();
        each.forEach(model -> statements.add(statement(dsl, type, model)));
        if (statements.isEmpty()) {
            return 0;
        }
        try {
            return Transactions.run(dsl, inner -> {
                int[] counts = Batches.execute(inner, statements);
                requireSame(type, each, counts);
                return IntStream.of(counts).map(count -> Math.min(1, count)).sum();
            });
        } catch (RuntimeException e) {
            throw explained(
                    Failures.typed(e),
                    type,
                    each.stream().map(model -> values(type, model)).toList());
        }
    }

    private static <T> Map<Field<?>, @Nullable Object> values(ModelType<T, ?, ?, ?> type, T model) {
        return type.valuesOf().apply(model).asMap();
    }

    private static <T> void requireSame(ModelType<T, ?, ?, ?> type, List<T> models, int[] counts) {
        if (!Versions.areKept(type)) {
            return;
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == Statement.SUCCESS_NO_INFO) {
                throw new IllegalStateException(
                        "The driver does not say which statements of a batch have changed a row, so a " + type.name()
                                + " of another version would go unnoticed. Update one by one, or have it say so.");
            }
            if (counts[i] == 0) {
                throw Versions.stale(type, models.get(i));
            }
        }
    }

    /** The times of a model are those it was read with. */
    private static <T, K> Query statement(DSLContext dsl, ModelType<T, K, ?, ?> type, T model) {
        K key = type.requireKey(model);
        Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>(values(type, model));
        values.keySet().removeAll(type.key().columns());
        values.keySet().removeIf(type.automatic()::contains);
        return dsl.update(type.table())
                .set(AutomaticValues.change(dsl, type, values))
                .where(isRow(type, key))
                .and(Versions.isSame(type, model));
    }

    /** {@return the row of a key, which has these values now} */
    static <T, K> T updated(DSLContext dsl, ModelType<T, K, ?, ?> type, K key, Map<Field<?>, @Nullable Object> values) {
        Map<Field<?>, @Nullable Object> change = AutomaticValues.change(dsl, type, values);
        explained(
                type,
                () -> change,
                () -> Transactions.alone(dsl, () -> dsl.update(type.table())
                        .set(change)
                        .where(isRow(type, key))
                        .execute()));
        return read(dsl, type, key);
    }

    /** {@return the row of a key} */
    static <T, K> T read(DSLContext dsl, ModelType<T, K, ?, ?> type, K key) {
        return dsl.selectFrom(type.table()).where(isRow(type, key)).fetchSingle(row -> type.table()
                .read(row));
    }

    /**
     * {@return whether there was a row of the model's key, which is gone}
     *
     * @throws StaleModelException where the model has a version, and its row is of another
     */
    public static <T, K> boolean delete(DSLContext dsl, ModelType<T, K, ?, ?> type, T model) {
        K key = type.requireKey(model);
        int gone = deleted(
                type,
                () -> Transactions.alone(dsl, () -> dsl.deleteFrom(type.table())
                        .where(isRow(type, key))
                        .and(Versions.isSame(type, model))
                        .execute()));
        if (gone == 0 && Versions.areKept(type) && exists(dsl, type, key)) {
            throw Versions.stale(type, model);
        }
        return gone > 0;
    }

    private static int deleted(ModelType<?, ?, ?, ?> type, IntSupplier delete) {
        try {
            return delete.getAsInt();
        } catch (RuntimeException e) {
            throw Refusals.ofDelete(e, type);
        }
    }

    /** {@return whether there is a row of a key} */
    static <K> boolean exists(DSLContext dsl, ModelType<?, K, ?, ?> type, K key) {
        return dsl.fetchExists(type.table(), isRow(type, key));
    }

    private static <K> Condition isRow(ModelType<?, K, ?, ?> type, K key) {
        return Conditions.eq(List.copyOf(type.key().columns()), type.key(), key);
    }

    /** Through a relation, or cut to a slice, the rows are named by their keys. */
    private static Condition meant(DSLContext dsl, Plan<?> plan) {
        if (plan.scope() == null && plan.slice().isAll()) {
            return Conditions.all(plan.where());
        }
        ModelTable<?, ?> table = plan.type().table();
        List<Field<?>> key = Conditions.of(table, plan.type().key().columns());
        return Conditions.in(key, Selects.keys(dsl, plan));
    }
}
