package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.Transactions;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Symmetrical relations, on a database: a link is two rows, which are made, changed and removed together. A link that leads to its
 * own owner is one.
 */
final class MirroredLinkWrites extends LinkWrites {
    private final LinkWrites database;

    MirroredLinkWrites(LinkWrites database) {
        this.database = database;
    }

    @Override
    <P, K> boolean add(DSLContext dsl, OwnerLinks<P, K> links, K target, Map<Field<?>, @Nullable Object> values) {
        NewLinks link = links.to(dsl, Map.of(target, values), values.keySet());
        return !links.targets(insertAll(dsl, link)).isEmpty();
    }

    @Override
    <P, K> boolean addNew(DSLContext dsl, OwnerLinks<P, K> links, K target, Map<Field<?>, @Nullable Object> values) {
        return add(dsl, links, target, values);
    }

    @Override
    boolean insertsAtOnce() {
        return database.insertsAtOnce();
    }

    @Override
    List<? extends List<?>> insert(DSLContext dsl, NewLinks.Part part) {
        return database.insert(dsl, part);
    }

    @Override
    List<List<?>> insertAll(DSLContext dsl, NewLinks links) {
        return links.rows().isEmpty() ? List.of() : database.insertBoth(dsl, links);
    }

    @Override
    List<List<?>> insertAllMissing(DSLContext dsl, NewLinks links) {
        return database.insertsAtOnce() ? insertAll(dsl, links) : database.insertAllMissing(dsl, Mirror.both(links));
    }

    @Override
    <P, K> LinkChange<K> set(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean stale) {
        return setByDifference(dsl, links, targets, lockedTargets(dsl, links, targets, stale));
    }

    @Override
    <P, K> Set<K> retain(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean stale) {
        return removeOthers(dsl, links, targets, lockedTargets(dsl, links, targets, stale));
    }

    /**
     * The targets' rows are locked too, since a set from their end would meet this one in the middle; and those that may have to
     * go, where a read that is not stale locks as it goes.
     */
    @SuppressWarnings("unchecked") // the targets of a symmetrical relation are of the owner's model
    private <P, K> Set<K> lockedTargets(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean stale) {
        Set<P> ends = new LinkedHashSet<>((Set<P>) targets);
        ends.add(links.owner());
        if (stale) {
            ends.addAll((Set<P>) targets(dsl, links, false));
        }
        LinkRows.lockOwners(dsl, links.link(), OwnerLinks.sorted(links.ownerKey(), ends));
        return targets(dsl, links, stale);
    }

    @Override
    <P, K> boolean remove(DSLContext dsl, OwnerLinks<P, K> links, K target) {
        return LinkRows.locksFirst(dsl.family(), links.link())
                ? Transactions.run(
                        dsl, inner -> !removeAll(inner, links, List.of(target)).isEmpty())
                : dsl.deleteFrom(links.table()).where(links.isLink(target)).execute() > 0;
    }

    @Override
    boolean removesAtOnce(DSLContext dsl, OwnerLinks<?, ?> links, int targets) {
        return !LinkRows.locksFirst(dsl.family(), links.link())
                && KeySets.inOne(dsl.family(), links.pair(), 2 * targets);
    }

    @Override
    <P, K> Set<K> removeAll(DSLContext dsl, OwnerLinks<P, K> links, Collection<K> targets) {
        return links.targets(LinkRows.remove(dsl, links.link(), links.parts(targets)));
    }

    /** InnoDB would lock the rows of each end in an order of its own, and H2 would go through all: there they are read first. */
    @Override
    int clear(DSLContext dsl, OwnerLinks<?, ?> links) {
        return database.insertsAtOnce()
                ? Mirror.links(dsl.deleteFrom(links.table())
                        .where(links.isOwner().or(links.isTarget()))
                        .execute())
                : clearWhatIsRead(dsl, links);
    }

    private <P, K> int clearWhatIsRead(DSLContext dsl, OwnerLinks<P, K> links) {
        boolean stale = Transactions.readsStale(dsl);
        return Transactions.run(dsl, inner -> removeAll(inner, links, targets(inner, links, stale)))
                .size();
    }

    /** In a transaction that is open, of whomever. */
    @Override
    <P, K> Set<K> removeAll(DSLContext dsl, OwnerLinks<P, K> links) {
        Transactions.writeFirst(dsl, links.table());
        return removeAll(dsl, links, targets(dsl, links, Transactions.readsStale(dsl)));
    }

    /** The mirror of a row is none of the select's. */
    @Override
    int addSelected(DSLContext dsl, OwnerLinks<?, ?> links, SelectedLinks missing) {
        return addRead(dsl, links, missing).size();
    }
}
