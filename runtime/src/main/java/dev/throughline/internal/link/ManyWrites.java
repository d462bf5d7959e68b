package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.generated.Link;
import dev.throughline.internal.Failures;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.RowSource;
import dev.throughline.internal.Transactions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The links of many owners, written at once: sorted, all or nothing. Every owner is a key of the answer. */
public final class ManyWrites<P, K> {
    private final DSLContext dsl;
    private final Link<P, ?, ?, ?> link;
    private final LinkWrites writes;
    private final Map<P, Set<K>> targets = new LinkedHashMap<>();

    /**
     * The writes of some links.
     *
     * @param links the targets' keys by the owners'
     */
    public ManyWrites(
            DSLContext dsl, Link<P, ?, ?, ?> link, Map<? extends P, ? extends Collection<? extends K>> links) {
        this.dsl = dsl;
        this.link = link;
        this.writes = LinkWrites.of(dsl.family(), link);
        OwnerLinks.<P>sorted(link.owner().key(), links.keySet()).forEach(owner -> targets.put(owner, Set.of()));
        links.forEach((owner, keys) -> targets.put(
                owner,
                of(owner).sorted(Objects.requireNonNull(keys, () -> link.name() + ": no list of keys for " + owner))));
    }

    private OwnerLinks<P, K> of(P owner) {
        return new OwnerLinks<>(link, owner);
    }

    /** {@return the keys that were really linked} */
    public Map<P, LinkChange<K>> addAll() {
        return told(ManyWrites::added);
    }

    /** {@return the keys that were really unlinked} */
    public Map<P, LinkChange<K>> removeAll() {
        return told(ManyWrites::removed);
    }

    /** {@return the keys that were really linked and unlinked, so that each owner has these targets and no others} */
    public Map<P, LinkChange<K>> setAll() {
        requireAgreement();
        return told(ManyWrites::set);
    }

    private Map<P, LinkChange<K>> told(Function<ManyWrites<P, K>, Map<P, LinkChange<K>>> write) {
        LinkListeners listeners = LinkListeners.of(dsl.configuration());
        if (listeners == null) {
            return write.apply(this);
        }
        return Transactions.run(dsl, inner -> {
            Map<P, LinkChange<K>> changes = write.apply(new ManyWrites<>(inner, link, targets));
            listeners.tell(inner, link, changes);
            return changes;
        });
    }

    private Map<P, LinkChange<K>> added() {
        NewLinks links = links(pairs());
        if (links.rows().isEmpty()) {
            return changes(List.of(), List.of());
        }
        boolean atOnce = writes.insertsAtOnce()
                && RowSource.inOneBind(
                        dsl.family(), links.columns(), links.rows().size());
        List<List<?>> added = explained(() -> atOnce
                ? Transactions.alone(dsl, () -> writes.insertAll(dsl, links))
                : Transactions.run(dsl, inner -> writes.insertAll(inner, links)));
        return changes(added, List.of());
    }

    private Map<P, LinkChange<K>> removed() {
        List<List<?>> pairs = pairs();
        if (pairs.isEmpty()) {
            return changes(List.of(), List.of());
        }
        boolean atOnce = !LinkRows.locksFirst(dsl.family(), link) && KeySets.inOne(dsl.family(), pair(), pairs.size());
        List<List<?>> removed = atOnce
                ? Transactions.alone(dsl, () -> LinkRows.remove(dsl, link, pairs))
                : Transactions.run(dsl, inner -> LinkRows.remove(inner, link, pairs));
        return changes(List.of(), removed);
    }

    private Map<P, LinkChange<K>> set() {
        return targets.isEmpty()
                ? Map.of()
                : explained(() -> {
                    boolean stale = Transactions.readsStale(dsl);
                    return LinkWrites.again(link, () -> Transactions.run(dsl, inner -> set(inner, stale)));
                });
    }

    private Map<P, LinkChange<K>> set(DSLContext inner, boolean stale) {
        List<List<?>> wanted = pairs();
        LinkRows.lockOwners(inner, link, locked());
        List<List<?>> existing = existing(inner, stale);
        Set<List<?>> known = new HashSet<>(existing);
        List<List<?>> missing = new ArrayList<>(wanted);
        missing.removeIf(known::contains);
        Set<List<?>> stays = new HashSet<>(wanted);
        existing.removeIf(stays::contains);
        List<List<?>> removed = existing.isEmpty() ? List.of() : LinkRows.remove(inner, link, existing);
        return changes(writes.insertAllMissing(inner, links(missing)), removed);
    }

    /** Of two owners of a symmetrical relation either both have the other, or none. */
    private void requireAgreement() {
        if (link.isSymmetrical()) {
            targets.forEach((owner, keys) -> keys.forEach(key -> {
                Set<K> others = targets.get(key);
                if (others != null && !others.contains(owner)) {
                    throw new IllegalArgumentException(
                            link.name() + ".setAll: " + owner + " is to have " + key + ", and "
                                    + key + " not to have " + owner
                                    + ". The relation is symmetrical: name each in the list of the other, or in none.");
                }
            }));
        }
    }

    /** {@return the owners, with their targets where these are owners too} */
    @SuppressWarnings("unchecked") // the targets of a symmetrical relation are of the owners' model
    private Set<P> locked() {
        if (!link.isSymmetrical()) {
            return targets.keySet();
        }
        Set<P> ends = new HashSet<>(targets.keySet());
        targets.values().forEach(keys -> ends.addAll((Set<P>) keys));
        return OwnerLinks.sorted(link.owner().key(), ends);
    }

    private List<List<?>> existing(DSLContext inner, boolean locked) {
        List<List<?>> existing = new ArrayList<>();
        List<Field<?>> owner = List.copyOf(link.ownerKey().columns());
        for (Condition some : KeySets.in(inner, owner, link.owner().key(), targets.keySet())) {
            var links = inner.select(pair()).from(link.type().table()).where(some);
            (locked ? links.forUpdate() : links).forEach(row -> existing.add(row.intoList()));
        }
        return Mirror.both(link, existing);
    }

    private List<Field<?>> pair() {
        return LinkRows.pair(link);
    }

    private NewLinks links(List<List<?>> pairs) {
        return NewLinks.ofPairs(dsl, link, pairs);
    }

    private List<List<?>> pairs() {
        List<List<?>> pairs = new ArrayList<>();
        targets.forEach((owner, keys) -> keys.forEach(key -> pairs.add(of(owner).parts(key))));
        return Mirror.both(link, pairs);
    }

    private Map<P, LinkChange<K>> changes(List<? extends List<?>> added, List<? extends List<?>> removed) {
        Map<P, Set<K>> linked = byOwner(added);
        Map<P, Set<K>> unlinked = byOwner(removed);
        Map<P, LinkChange<K>> changes = new LinkedHashMap<>();
        targets.keySet()
                .forEach(owner -> changes.put(
                        owner,
                        new LinkChange<>(
                                of(owner).sorted(linked.getOrDefault(owner, Set.of())),
                                of(owner).sorted(unlinked.getOrDefault(owner, Set.of())))));
        return changes;
    }

    private Map<P, Set<K>> byOwner(List<? extends List<?>> pairs) {
        int width = link.ownerKey().columns().size();
        Map<P, Set<K>> byOwner = new LinkedHashMap<>();
        for (List<?> pair : pairs) {
            P owner = link.owner().key().join().apply(pair.subList(0, width));
            byOwner.computeIfAbsent(owner, any -> new LinkedHashSet<>())
                    .add(of(owner).targetKey().join().apply(pair.subList(width, pair.size())));
        }
        return byOwner;
    }

    private <X> X explained(Supplier<X> write) {
        try {
            return write.get();
        } catch (RuntimeException e) {
            throw Failures.isMissingRow(e)
                    ? Failures.explained(
                            e,
                            link.name() + ": nothing was linked, since a row is missing, of "
                                    + link.owner().name() + " or of "
                                    + link.target().name()
                                    + ", with one of the given keys. Write it first.")
                    : e;
        }
    }
}
