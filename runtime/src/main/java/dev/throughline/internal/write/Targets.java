package dev.throughline.internal.write;

import dev.throughline.Upsert;
import dev.throughline.Values;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.Plan;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.link.OwnerWrites;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Targets of a relation that are written, or looked for, and linked: all or nothing. */
public final class Targets {
    private Targets() {}

    public static <T, K, V extends Values<V>> T create(
            DSLContext dsl,
            OwnerWrites<?, K> links,
            ModelType<T, K, ?, V> type,
            V values,
            Map<Field<?>, @Nullable Object> link) {
        return Transactions.run(dsl, inner -> {
            T target = Inserts.create(inner, type, values.asMap());
            links.in(inner).addNew(type.requireKey(target), link);
            return target;
        });
    }

    public static <T, K, V extends Values<V>> Upsert<T> getOrCreate(
            DSLContext dsl,
            OwnerWrites<?, K> links,
            ModelType<T, K, ?, V> type,
            V match,
            V defaults,
            Map<Field<?>, @Nullable Object> link) {
        return Transactions.run(dsl, inner -> {
            Transactions.writeFirst(inner, type.table());
            Upsert<T> target = Matches.getOrCreate(inner, Plan.of(type), type, match, defaults);
            links.in(inner).add(type.requireKey(target.value()), link);
            return target;
        });
    }

    public static <T, K, V extends Values<V>> Upsert<T> updateOrCreate(
            DSLContext dsl,
            OwnerWrites<?, K> links,
            ModelType<T, K, ?, V> type,
            V match,
            V values,
            Map<Field<?>, @Nullable Object> link) {
        return Transactions.run(dsl, inner -> {
            Transactions.writeFirst(inner, type.table());
            Upsert<T> target = Matches.updateOrCreate(inner, Plan.of(type), type, match, values);
            K key = type.requireKey(target.value());
            if (link.isEmpty()) {
                links.in(inner).add(key, link);
            } else {
                links.in(inner).put(key, link);
            }
            return target;
        });
    }
}
