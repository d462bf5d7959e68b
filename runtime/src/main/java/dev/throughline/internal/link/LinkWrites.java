package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.generated.Link;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Failures;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.jdbc.Call;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The writes of link tables, as one database takes them best. */
abstract class LinkWrites {
    private static final long LONGEST_PAUSE_NANOS = 2_000_000;

    /** With the pauses in between a fifth of a second. */
    private static final int FEW_ATTEMPTS = 20;

    /** {@return the writes of a relation on a database; an unknown one is sent what the standard has} */
    static LinkWrites of(SQLDialect family, Link<?, ?, ?, ?> link) {
        return link.isSymmetrical() ? new MirroredLinkWrites(of(family)) : of(family);
    }

    private static LinkWrites of(SQLDialect family) {
        return switch (family) {
            case POSTGRES, YUGABYTEDB -> new PostgresLinkWrites();
            case SQLITE -> new SqliteLinkWrites();
            case MARIADB, MYSQL -> new MariaDbLinkWrites();
            default -> new StandardLinkWrites();
        };
    }

    /** {@return whether a link was made} An existing one is left as it is. */
    abstract <P, K> boolean add(
            DSLContext dsl, OwnerLinks<P, K> links, K target, Map<Field<?>, @Nullable Object> values);

    /** {@return whether a link was made, to a target that was written just now and so has none} */
    <P, K> boolean addNew(DSLContext dsl, OwnerLinks<P, K> links, K target, Map<Field<?>, @Nullable Object> values) {
        return links.insert(dsl, LinkForms.ADD, target, values).execute() == 1;
    }

    /** {@return whether inserting a part is one statement that is done wholly or not at all} */
    abstract boolean insertsAtOnce();

    /** {@return the pairs that were really linked, of a part; existing links are left as they are} */
    abstract List<? extends List<?>> insert(DSLContext dsl, NewLinks.Part part);

    /** {@return the pairs that were really linked, of a part that was just seen to be missing} */
    List<? extends List<?>> insertMissing(DSLContext dsl, NewLinks.Part part) {
        return insert(dsl, part);
    }

    /**
     * {@return what making these the only targets has changed}
     *
     * @param stale whether plain reads are, since the transaction, which is open, is the caller's
     */
    abstract <P, K> LinkChange<K> set(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean stale);

    /** {@return the targets that were unlinked, so that none but these is linked; the transaction is open} */
    abstract <P, K> Set<K> retain(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean stale);

    /** Unlinks what was read and is not wanted any more; both are sorted. */
    final <P, K> Set<K> removeOthers(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, Set<K> existing) {
        List<K> gone = without(existing, targets);
        return gone.isEmpty() ? Set.of() : removeAll(dsl, links, gone);
    }

    /** {@return how many links were made of a select of those that are missing} */
    abstract int addSelected(DSLContext dsl, OwnerLinks<?, ?> links, SelectedLinks missing);

    /** {@return the targets that were linked of a select of those that are missing, which is read first} */
    final <K> Set<K> addRead(DSLContext dsl, OwnerLinks<?, K> links, SelectedLinks missing) {
        return Transactions.run(dsl, inner -> {
            Transactions.writeFirst(inner, links.table());
            return links.targets(insertAll(inner, missing.read(inner, links)));
        });
    }

    /**
     * {@return what a write answers} It is run again where another has just made a link that it had seen to be missing; not as
     * often where the link has other unique keys, since it may be one of these that refuses.
     */
    static <X> X again(Link<?, ?, ?, ?> link, Supplier<X> write) {
        for (int attempt = 1; ; attempt++) {
            try {
                return write.get();
            } catch (RuntimeException e) {
                if (attempt == attempts(link) || !Failures.isDuplicate(e)) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * LONGEST_PAUSE_NANOS));
            }
        }
    }

    private static int attempts(Link<?, ?, ?, ?> link) {
        return link.type().table().getKeys().size() == 1 ? 3 * OwnerWrites.ATTEMPTS : FEW_ATTEMPTS;
    }

    /** {@return the pairs that were really linked} */
    List<List<?>> insertAll(DSLContext dsl, NewLinks links) {
        List<List<?>> added = new ArrayList<>();
        for (NewLinks.Part part : links.parts(dsl)) {
            added.addAll(insert(dsl, part));
        }
        return added;
    }

    /** {@return the targets that were really linked} */
    final <P, K> Set<K> addAll(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets) {
        return links.targets(insertAll(dsl, links.to(dsl, targets)));
    }

    /** {@return whether a link went} */
    <P, K> boolean remove(DSLContext dsl, OwnerLinks<P, K> links, K target) {
        return Call.of(dsl, LinkForms.REMOVE, links.link(), links.binds(target)).execute() > 0;
    }

    /** {@return whether removing so many links is one statement} */
    boolean removesAtOnce(DSLContext dsl, OwnerLinks<?, ?> links, int targets) {
        return KeySets.inOne(dsl.family(), links.targetColumns(), targets);
    }

    /** {@return the targets that were really unlinked} */
    <P, K> Set<K> removeAll(DSLContext dsl, OwnerLinks<P, K> links, Collection<K> targets) {
        List<K> removed = new ArrayList<>();
        KeySets.binds(dsl.family(), links.targetColumns(), links.targetKey(), targets)
                .forEach(keys -> removed.addAll(Call.of(dsl, LinkForms.REMOVE_ALL, links.link(), links.ownerBinds(keys))
                        .read(links::targets)));
        return links.sorted(removed);
    }

    /** {@return the targets that were unlinked: all} */
    <P, K> Set<K> removeAll(DSLContext dsl, OwnerLinks<P, K> links) {
        return links.sorted(Call.of(dsl, LinkForms.CLEAR_AND_TELL, links.link(), links.ownerBinds())
                .read(links::targets));
    }

    /** {@return how many links went: all} */
    int clear(DSLContext dsl, OwnerLinks<?, ?> links) {
        return Call.of(dsl, LinkForms.CLEAR, links.link(), links.ownerBinds()).execute();
    }

    /** {@return the targets of the owner} */
    final <P, K> Set<K> targets(DSLContext dsl, OwnerLinks<P, K> links, boolean locked) {
        return links.sorted(
                Call.of(dsl, locked ? LinkForms.TARGETS_LOCKED : LinkForms.TARGETS, links.link(), links.ownerBinds())
                        .read(links::targets));
    }

    /** A set by reading, and then writing the difference; the owner is locked. */
    final <P, K> LinkChange<K> setByDifference(
            DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, Set<K> existing) {
        Set<K> removed = removeOthers(dsl, links, targets, existing);
        List<K> missing = without(targets, existing);
        return new LinkChange<>(links.targets(insertAllMissing(dsl, links.to(dsl, missing))), removed);
    }

    private static <K> List<K> without(Set<K> keys, Set<K> others) {
        List<K> left = new ArrayList<>();
        for (K key : keys) {
            if (!others.contains(key)) {
                left.add(key);
            }
        }
        return left;
    }

    /** {@return the pairs that were really linked, of links that go both ways: both rows of each, or none} */
    List<List<?>> insertBoth(DSLContext dsl, NewLinks links) {
        return insertAll(dsl, Mirror.both(links));
    }

    /** {@return the pairs that were really linked, of some that were just seen to be missing} */
    List<List<?>> insertAllMissing(DSLContext dsl, NewLinks links) {
        List<List<?>> added = new ArrayList<>();
        links.parts(dsl).forEach(part -> added.addAll(insertMissing(dsl, part)));
        return added;
    }

    /** {@return that a link table, here under another name, has no link of these keys} */
    static Condition isMissing(Link<?, ?, ?, ?> link, List<Field<?>> pair) {
        Table<?> existing = link.type().table().as("existing");
        return Conditions.notExists(DSL.selectOne()
                .from(existing)
                .where(Conditions.same(Conditions.of(existing, LinkRows.pair(link)), pair)));
    }
}
