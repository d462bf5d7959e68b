package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.LinkWrite;
import dev.throughline.internal.Failures;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.Refusals;
import dev.throughline.internal.RowSource;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The writes of one owner's links: in a transaction where they take several statements, with failures in our words. */
public sealed class OwnerWrites<P, K> permits ObservedOwnerWrites {
    /** How often a call looks again where others link and unlink the same pair all the time. */
    static final int ATTEMPTS = 100;

    final DSLContext dsl;
    final OwnerLinks<P, K> links;
    private final LinkWrites writes;

    OwnerWrites(DSLContext dsl, OwnerLinks<P, K> links) {
        this.dsl = dsl;
        this.links = links;
        this.writes = LinkWrites.of(dsl.family(), links.link());
    }

    /** {@return the writes of one owner's links, of which the listeners of the context are told} */
    public static <P, K> OwnerWrites<P, K> of(DSLContext dsl, OwnerLinks<P, K> links) {
        LinkListeners listeners = LinkListeners.of(dsl.configuration());
        return listeners == null ? new OwnerWrites<>(dsl, links) : new ObservedOwnerWrites<>(dsl, links, listeners);
    }

    /** {@return the same writes, sent to another context} */
    public final OwnerWrites<P, K> in(DSLContext other) {
        return of(other, links);
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

    /** {@return the targets that were unlinked: all} */
    final Set<K> removeAll() {
        return Transactions.alone(dsl, () -> writes.removeAll(dsl, links));
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

    public final boolean contains(K target) {
        return Call.of(dsl, LinkForms.CONTAINS, links.link(), links.binds(target))
                .read(Rows::isTrue);
    }

    /** {@return whether all of these are linked} */
    public final boolean containsAll(Collection<? extends K> targets) {
        Set<K> sorted = links.sorted(targets);
        long linked = 0;
        for (@Nullable Object[] keys : KeySets.binds(dsl.family(), links.targetColumns(), links.targetKey(), sorted)) {
            linked += Call.of(dsl, LinkForms.COUNT_ALL, links.link(), links.ownerBinds(keys))
                    .read(Rows::number);
        }
        return linked == sorted.size();
    }

    /** {@return how many links were made like those of another owner, their own columns too} */
    public final int copyFrom(P other) {
        return addSelected(SelectedLinks.copied(dsl, links, other));
    }

    /** {@return how many links were made to the targets that fulfil a condition} */
    public final int addMatching(Condition condition) {
        return addSelected(SelectedLinks.matching(dsl, links, condition));
    }

    int addSelected(SelectedLinks missing) {
        return links.link().type().key().generator() == null
                ? explained(List.of(), () -> Transactions.alone(dsl, () -> writes.addSelected(dsl, links, missing)))
                : addRead(missing).size();
    }

    /** {@return the targets that were linked of a select of those that are missing, which is read first} */
    final Set<K> addRead(SelectedLinks missing) {
        return explained(List.of(), () -> writes.addRead(dsl, links, missing));
    }

    static IllegalStateException busy(OwnerLinks<?, ?> links, String call, Object target) {
        return new IllegalStateException(links.link().name() + "." + call + " of the key " + target
                + ": others kept linking and unlinking it, " + ATTEMPTS + " times. Try again.");
    }

    private <X> X explained(Collection<? extends K> targets, Supplier<X> write) {
        try {
            return write.get();
        } catch (RuntimeException e) {
            throw Failures.isMissingRow(e) ? Failures.explained(e, missing(targets)) : missingValue(e);
        }
    }

    private RuntimeException missingValue(RuntimeException e) {
        List<Field<?>> pair = LinkRows.pair(links.link());
        return Refusals.ofMissingValue(
                e, links.link().name() + ", nothing was linked", links.link().type(), column -> !pair.contains(column));
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
