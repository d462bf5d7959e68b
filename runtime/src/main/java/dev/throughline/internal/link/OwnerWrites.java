package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.LinkWrite;
import dev.throughline.internal.AutomaticValues;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Failures;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.RowSource;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The writes of one owner's links: in a transaction where they take several statements, with failures in our words. */
public final class OwnerWrites<P, K> {
    /** How often a call looks again where others link and unlink the same pair all the time. */
    static final int ATTEMPTS = 100;

    private final DSLContext dsl;
    private final OwnerLinks<P, K> links;
    private final LinkWrites writes;

    public OwnerWrites(DSLContext dsl, OwnerLinks<P, K> links) {
        this.dsl = dsl;
        this.links = links;
        this.writes = LinkWrites.of(dsl.family(), links.link());
    }

    /** {@return the same writes, sent to another context} */
    public OwnerWrites<P, K> in(DSLContext other) {
        return new OwnerWrites<>(other, links);
    }

    public boolean add(K target, Map<Field<?>, @Nullable Object> values) {
        return explained(
                List.of(target),
                () -> Transactions.alone(dsl, () -> writes.add(dsl, links, target, links.row(dsl, values))));
    }

    /** Links a target that was written just now, so that it has no link. */
    public void addNew(K target, Map<Field<?>, @Nullable Object> values) {
        explained(List.of(target), () -> writes.addNew(dsl, links, target, links.row(dsl, values)));
    }

    public LinkChange<K> addAll(Collection<? extends K> targets) {
        Set<K> sorted = links.sorted(targets);
        if (sorted.isEmpty()) {
            return new LinkChange<>(Set.of(), Set.of());
        }
        Set<K> added = explained(
                sorted,
                () -> writes.insertsAtOnce() && RowSource.inOneBind(dsl.family(), links.targetColumns(), sorted.size())
                        ? Transactions.alone(dsl, () -> writes.addAll(dsl, links, sorted))
                        : Transactions.run(dsl, inner -> writes.addAll(inner, links, sorted)));
        return new LinkChange<>(added, Set.of());
    }

    public LinkWrite put(K target, Map<Field<?>, @Nullable Object> values) {
        return explained(
                List.of(target),
                () -> Transactions.run(dsl, inner -> new LinkPuts<>(inner, links, writes).put(target, values)));
    }

    /**
     * {@return what linking these, or giving their links these values, has changed}
     *
     * @param only whether the links to all others go
     */
    public LinkChange<K> putAll(Map<? extends K, Map<Field<?>, @Nullable Object>> values, boolean only) {
        Set<K> targets = links.sorted(values.keySet());
        if (targets.isEmpty() && !only) {
            return new LinkChange<>(Set.of(), Set.of());
        }
        return explained(targets, () -> {
            boolean stale = only && Transactions.readsStale(dsl);
            return Transactions.run(dsl, inner -> {
                Set<K> removed = only ? writes.retain(inner, links, targets, stale) : Set.of();
                LinkChange<K> put = new LinkPuts<>(inner, links, writes).putAll(values);
                return new LinkChange<>(put.added(), removed, put.updated());
            });
        });
    }

    public boolean remove(K target) {
        return Transactions.alone(dsl, () -> writes.remove(dsl, links, target));
    }

    public LinkChange<K> removeAll(Collection<? extends K> targets) {
        Set<K> sorted = links.sorted(targets);
        if (sorted.isEmpty()) {
            return new LinkChange<>(Set.of(), Set.of());
        }
        Set<K> removed = writes.removesAtOnce(dsl, links, sorted.size())
                ? Transactions.alone(dsl, () -> writes.removeAll(dsl, links, sorted))
                : Transactions.run(dsl, inner -> writes.removeAll(inner, links, sorted));
        return new LinkChange<>(Set.of(), removed);
    }

    public int clear() {
        return Transactions.alone(dsl, () -> writes.clear(dsl, links));
    }

    public LinkChange<K> set(Collection<? extends K> targets) {
        Set<K> sorted = links.sorted(targets);
        return explained(sorted, () -> {
            boolean stale = Transactions.readsStale(dsl);
            return LinkWrites.again(
                    links.link(), () -> Transactions.run(dsl, inner -> writes.set(inner, links, sorted, stale)));
        });
    }

    public boolean toggle(K target) {
        return explained(
                List.of(target),
                () -> Transactions.run(dsl, inner -> {
                    for (int i = 0; i < ATTEMPTS; i++) {
                        if (writes.remove(inner, links, target)) {
                            return false;
                        }
                        if (writes.add(inner, links, target, links.row(inner, Map.of()))) {
                            return true;
                        }
                    }
                    throw busy(links, "toggle", target);
                }));
    }

    public boolean contains(K target) {
        return Call.of(dsl, LinkForms.CONTAINS, links.link(), links.binds(target))
                .read(Rows::isTrue);
    }

    /** {@return whether all of these are linked} */
    public boolean containsAll(Collection<? extends K> targets) {
        Set<K> sorted = links.sorted(targets);
        long linked = 0;
        for (@Nullable Object[] keys : KeySets.binds(dsl.family(), links.targetColumns(), links.targetKey(), sorted)) {
            linked += Call.of(dsl, LinkForms.COUNT_ALL, links.link(), links.ownerBinds(keys))
                    .read(Rows::number);
        }
        return linked == sorted.size();
    }

    /** {@return how many links were made like those of another owner, their own columns too} */
    public int copyFrom(P other) {
        OwnerLinks<P, K> source = new OwnerLinks<>(links.link(), other);
        Table<?> copied = links.table().as("copied");
        List<Field<?>> columns = new ArrayList<>(links.pair());
        List<Field<?>> values = new ArrayList<>(links.ownerValues());
        values.addAll(Conditions.of(copied, links.targetColumns()));
        for (Field<?> column : links.table().fields()) {
            boolean own = !columns.contains(column)
                    && !links.link().type().key().columns().contains(column)
                    && !links.link().type().automatic().contains(column);
            if (own) {
                columns.add(column);
                values.add(copied.field(column));
            }
        }
        addAutomatic(columns, values);
        Select<?> rows = dsl.select(values)
                .from(copied)
                .where(Conditions.eq(Conditions.of(copied, source.ownerColumns()), source.ownerKey(), source.owner()))
                .and(LinkWrites.isMissing(
                        links.link(), values.subList(0, links.pair().size())));
        return explained(List.of(), () -> Transactions.alone(dsl, () -> addSelected(columns, rows)));
    }

    /** {@return how many links were made to the targets that fulfil a condition} */
    public int addMatching(Condition condition) {
        List<Field<?>> target = List.copyOf(links.targetKey().columns());
        List<Field<?>> values = new ArrayList<>(links.ownerValues());
        values.addAll(target);
        List<Field<?>> columns = new ArrayList<>(links.pair());
        List<Field<?>> pair = List.copyOf(values);
        addAutomatic(columns, values);
        Select<?> rows = dsl.select(values)
                .from(links.link().target().table())
                .where(condition)
                .and(LinkWrites.isMissing(links.link(), pair));
        return explained(List.of(), () -> Transactions.alone(dsl, () -> addSelected(columns, rows)));
    }

    private void addAutomatic(List<Field<?>> columns, List<Field<?>> values) {
        AutomaticValues.ofNew(dsl, links.link().type()).forEach((column, value) -> {
            columns.add(column);
            values.add(DSL.val(value, column.getDataType()));
        });
    }

    private int addSelected(List<Field<?>> columns, Select<?> rows) {
        return links.link().type().key().generator() == null
                ? writes.addSelected(dsl, links, columns, rows)
                : writes.addRead(dsl, links, columns, rows);
    }

    static IllegalStateException busy(OwnerLinks<?, ?> links, String call, Object target) {
        return new IllegalStateException(links.link().name() + "." + call + " of the key " + target
                + ": others kept linking and unlinking it, " + ATTEMPTS + " times. Try again.");
    }

    private <X> X explained(Collection<? extends K> targets, Supplier<X> write) {
        try {
            return write.get();
        } catch (RuntimeException e) {
            throw Failures.isMissingRow(e) ? Failures.explained(e, missing(targets)) : e;
        }
    }

    private String missing(Collection<? extends K> targets) {
        String keys = targets.size() > 10
                ? targets.stream().limit(10).toList() + " and " + (targets.size() - 10) + " more"
                : targets.toString();
        return links.link().name() + ": nothing was linked, since a row is missing: either the "
                + links.link().owner().name() + " with the key " + links.owner() + ", or a "
                + links.link().target().name() + " with a key of " + keys + ". Write it first.";
    }
}
