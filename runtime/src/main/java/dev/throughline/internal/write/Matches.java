package dev.throughline.internal.write;

import dev.throughline.MultipleMatchesException;
import dev.throughline.Upsert;
import dev.throughline.Values;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.Failures;
import dev.throughline.internal.Plan;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.read.Fetch;
import dev.throughline.internal.read.Reading;
import dev.throughline.internal.type.Documents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** One row by its values, which is looked for, changed or written. */
public final class Matches {
    private Matches() {}

    /** {@return the one row that has the values to match, written where there is none} */
    public static <T, V extends Values<V>> Upsert<T> getOrCreate(
            DSLContext dsl, Plan<T> among, ModelType<T, ?, ?, V> type, V match, V defaults) {
        Plan<T> matching = among.where(has(dsl, match.asMap()));
        Optional<T> found = find(dsl, matching);
        if (found.isPresent()) {
            return new Upsert<>(found.get(), false);
        }
        try {
            Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>(match.asMap());
            row.putAll(defaults.asMap());
            return new Upsert<>(Transactions.run(dsl, inner -> Inserts.create(inner, type, row)), true);
        } catch (RuntimeException e) {
            if (!Failures.isDuplicate(e)) {
                throw e;
            }
            // another has written it in between; if not, a unique key that the match does not cover is in the way
            return new Upsert<>(findNow(dsl, matching).orElseThrow(() -> e), false);
        }
    }

    /** {@return the one row that has the values to match, as it is with the others} */
    public static <T, K, V extends Values<V>> Upsert<T> updateOrCreate(
            DSLContext dsl, Plan<T> among, ModelType<T, K, ?, V> type, V match, V values) {
        Upsert<T> row = getOrCreate(dsl, among, type, match, values);
        if (row.created() || values.asMap().isEmpty()) {
            return row;
        }
        return new Upsert<>(Updates.updated(dsl, type, type.requireKey(row.value()), values.asMap()), false);
    }

    /** {@return the row of a model, written over where it was there} */
    public static <T, K, V extends Values<V>> Upsert<T> upsert(DSLContext dsl, ModelType<T, K, ?, V> type, T model) {
        Map<Field<?>, @Nullable Object> row = type.valuesOf().apply(model).asMap();
        if (!row.keySet().containsAll(type.key().columns())) {
            return new Upsert<>(Inserts.create(dsl, type, row), true);
        }
        return Transactions.run(dsl, inner -> {
            if (Updates.isWritten(inner, type, model)) {
                return new Upsert<>(Updates.read(inner, type, type.requireKey(model)), false);
            }
            if (Versions.areKept(type) && Updates.exists(inner, type, type.requireKey(model))) {
                throw Versions.stale(type, model);
            }
            return new Upsert<>(Inserts.create(inner, type, row), true);
        });
    }

    private static <T> Optional<T> find(DSLContext dsl, Plan<T> matching) {
        List<T> rows = Fetch.all(dsl, Reading.of(matching.sliced(Plan.Slice.of(2, 0))));
        if (rows.size() > 1) {
            throw new MultipleMatchesException("More than one "
                    + matching.type().name() + " matches: " + matching.where() + ". Match by a unique key.");
        }
        return rows.stream().findFirst();
    }

    /** In a transaction of MariaDB's a plain read may not see what another has committed since; a locking one does. */
    private static <T> Optional<T> findNow(DSLContext dsl, Plan<T> matching) {
        return Fetch.locked(dsl, Reading.of(matching));
    }

    private static Condition has(DSLContext dsl, Map<Field<?>, @Nullable Object> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("getOrCreate and updateOrCreate need at least one value to match");
        }
        List<Condition> all = new ArrayList<>();
        values.forEach((column, value) -> all.add(Documents.has(dsl, column, value)));
        return DSL.and(all);
    }
}
