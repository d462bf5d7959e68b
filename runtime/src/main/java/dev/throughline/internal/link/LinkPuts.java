package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.LinkWrite;
import dev.throughline.internal.AutomaticValues;
import dev.throughline.internal.Batches;
import dev.throughline.internal.type.Documents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Links that are made with values, or given other values: the transaction is open. */
record LinkPuts<P, K>(DSLContext dsl, OwnerLinks<P, K> links, LinkWrites writes) {
    /** {@return what was done to one link} */
    LinkWrite put(K target, Map<Field<?>, @Nullable Object> values) {
        for (int i = 0; i < OwnerWrites.ATTEMPTS; i++) {
            if (writes.add(dsl, links, target, links.row(dsl, values))) {
                return LinkWrite.ADDED;
            }
            lock(List.of(target));
            if (!values.isEmpty() && update(target, values).execute() > 0) {
                return LinkWrite.UPDATED;
            }
            if (dsl.fetchExists(links.table(), links.isPair(target))) {
                return LinkWrite.UNCHANGED;
            }
        }
        throw OwnerWrites.busy(links, "put", target);
    }

    /** {@return the targets whose links were really added and updated} */
    LinkChange<K> putAll(Map<? extends K, Map<Field<?>, @Nullable Object>> values) {
        Map<K, Map<Field<?>, @Nullable Object>> sorted = sorted(values);
        Set<K> added = insert(sorted);
        return new LinkChange<>(added, Set.of(), update(sorted, added));
    }

    private Map<K, Map<Field<?>, @Nullable Object>> sorted(Map<? extends K, Map<Field<?>, @Nullable Object>> values) {
        Map<K, Map<Field<?>, @Nullable Object>> sorted = new LinkedHashMap<>();
        links.sorted(values.keySet()).forEach(key -> sorted.put(key, Map.of()));
        values.forEach(sorted::put);
        return sorted;
    }

    /** Links that name the same columns are inserted together. */
    private Set<K> insert(Map<K, Map<Field<?>, @Nullable Object>> values) {
        Map<Set<Field<?>>, Map<K, Map<Field<?>, @Nullable Object>>> alike = new LinkedHashMap<>();
        values.forEach((key, given) -> alike.computeIfAbsent(given.keySet(), any -> new LinkedHashMap<>())
                .put(key, given));
        List<List<?>> added = new ArrayList<>();
        alike.forEach((columns, some) -> added.addAll(writes.insertAll(dsl, links.to(dsl, some, columns))));
        return links.targets(added);
    }

    /** A batch for links that were there and name the same columns. */
    private Set<K> update(Map<K, Map<Field<?>, @Nullable Object>> values, Set<K> added) {
        List<K> existing = new ArrayList<>();
        List<Query> statements = new ArrayList<>();
        values.forEach((key, given) -> {
            if (!added.contains(key) && !given.isEmpty()) {
                existing.add(key);
                statements.add(update(key, given));
            }
        });
        Set<K> updated = new HashSet<>();
        if (!statements.isEmpty()) {
            lock(existing);
            int[] changed = Batches.execute(dsl, statements);
            for (int i = 0; i < changed.length; i++) {
                if (changed[i] > 0) {
                    updated.add(existing.get(i));
                }
            }
        }
        return links.sorted(updated);
    }

    private void lock(List<K> targets) {
        if (LinkRows.locksFirst(dsl.family(), links.link())) {
            LinkRows.both(dsl, links.link(), links.parts(targets));
        }
    }

    /** Only a link that has other values: the count says whether it had. */
    private Query update(K target, Map<Field<?>, @Nullable Object> values) {
        List<Condition> differs = new ArrayList<>();
        values.forEach((column, value) -> differs.add(Documents.differs(dsl, column, value)));
        return dsl.update(links.table())
                .set(AutomaticValues.change(dsl, links.link().type(), values))
                .where(links.isLink(target))
                .and(DSL.or(differs));
    }
}
