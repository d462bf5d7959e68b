package dev.throughline.internal.write;

import dev.throughline.ModelTable;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.Batches;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Failures;
import dev.throughline.internal.Plan;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.read.Selects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return Transactions.alone(dsl, () -> dsl.update(plan.type().table())
                .set(values)
                .where(meant(dsl, plan))
                .execute());
    }

    /** {@return how many rows went} */
    public static int delete(DSLContext dsl, Plan<?> plan) {
        return Transactions.alone(dsl, () -> dsl.deleteFrom(plan.type().table())
                .where(meant(dsl, plan))
                .execute());
    }

    /** {@return whether there was a row of the model's key, which now says what the model says} */
    public static <T, K> boolean update(DSLContext dsl, ModelType<T, K, ?, ?> type, T model) {
        return Transactions.alone(dsl, () -> statement(dsl, type, model).execute()) > 0;
    }

    /** {@return how many rows there were, which now say what the models say} */
    public static <T, K> int updateEach(DSLContext dsl, ModelType<T, K, ?, ?> type, Collection<? extends T> models) {
        List<Query> statements = new ArrayList<>();
        models.forEach(model -> statements.add(statement(dsl, type, model)));
        if (statements.isEmpty()) {
            return 0;
        }
        try {
            return Transactions.run(dsl, inner -> IntStream.of(Batches.execute(inner, statements))
                    .map(count -> Math.min(1, count))
                    .sum());
        } catch (RuntimeException e) {
            throw Failures.typed(e);
        }
    }

    private static <T, K> Query statement(DSLContext dsl, ModelType<T, K, ?, ?> type, T model) {
        K key = type.requireKey(model);
        Map<Field<?>, @Nullable Object> values =
                new LinkedHashMap<>(type.valuesOf().apply(model).asMap());
        values.keySet().removeAll(type.key().columns());
        return dsl.update(type.table()).set(values).where(isRow(type, key));
    }

    /** {@return the row of a key, which has these values now} */
    static <T, K> T updated(DSLContext dsl, ModelType<T, K, ?, ?> type, K key, Map<Field<?>, @Nullable Object> values) {
        Transactions.alone(dsl, () -> dsl.update(type.table())
                .set(values)
                .where(isRow(type, key))
                .execute());
        return read(dsl, type, key);
    }

    /** {@return the row of a key} */
    static <T, K> T read(DSLContext dsl, ModelType<T, K, ?, ?> type, K key) {
        return dsl.selectFrom(type.table()).where(isRow(type, key)).fetchSingle(row -> type.table()
                .read(row));
    }

    /** {@return whether there was a row of the model's key, which is gone} */
    public static <T, K> boolean delete(DSLContext dsl, ModelType<T, K, ?, ?> type, T model) {
        K key = type.requireKey(model);
        return Transactions.alone(dsl, () -> dsl.deleteFrom(type.table())
                        .where(isRow(type, key))
                        .execute())
                > 0;
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
