package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;

/** Databases on which a set locks the owner, reads the links and writes the difference. */
abstract class LockingLinkWrites extends LinkWrites {
    private static final Incoming.Statement INSERT = Incoming.Statement.of(Incoming::insert);

    private static final Incoming.Statement LINKED = Incoming.Statement.of(Incoming::linked);

    /** What others have committed since the transaction began is seen, and stays. */
    private static final Incoming.Statement LINKED_LOCKED =
            Incoming.Statement.of(links -> links.linked().forShare());

    /** {@return whether a plain read in a transaction of the caller's may show what was there when it began} */
    abstract boolean readsStale();

    /** They look first. H2 could insert and answer rows at once, but where it has had to wait it forgets those before. */
    @Override
    boolean insertsAtOnce() {
        return false;
    }

    @Override
    <P, K> LinkChange<K> set(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean stale) {
        return setByDifference(dsl, links, targets, lockedTargets(dsl, links, stale));
    }

    @Override
    <P, K> Set<K> retain(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean stale) {
        return removeOthers(dsl, links, targets, lockedTargets(dsl, links, stale));
    }

    private <P, K> Set<K> lockedTargets(DSLContext dsl, OwnerLinks<P, K> links, boolean stale) {
        Call.of(dsl, LinkForms.LOCK, links.link(), links.ownerBinds()).read(Rows::next);
        return targets(dsl, links, stale);
    }

    /** Refused where another makes one of them in the same instant, so that no link is claimed twice; then looks again. */
    @Override
    List<? extends List<?>> insert(DSLContext dsl, NewLinks.Part part) {
        return insert(dsl, part, part.all().of(List.copyOf(part.source().rows())), UnaryOperator.identity());
    }

    /** Looks for the first row of each link alone: the mirror may have gone, or come, by the time that it is looked at. */
    @Override
    List<List<?>> insertBoth(DSLContext dsl, NewLinks links) {
        List<List<?>> added = new ArrayList<>();
        NewLinks firsts = Mirror.firsts(links);
        int from = 0;
        for (NewLinks.Part part : firsts.parts(dsl)) {
            int to = from + part.source().rows().size();
            added.addAll(insert(dsl, part, firsts.of(firsts.rows().subList(from, to)), Mirror::both));
            from = to;
        }
        return added;
    }

    private List<List<?>> insert(DSLContext dsl, NewLinks.Part part, NewLinks links, UnaryOperator<NewLinks> rows) {
        AtomicBoolean again = new AtomicBoolean();
        return again(links.link(), () -> {
            boolean locked = again.getAndSet(true) && readsStale();
            Set<List<?>> linked = new HashSet<>(
                    part.call(dsl, locked ? LINKED_LOCKED : LINKED).read(LinkForms::pairs));
            List<List<?>> missing = new ArrayList<>(links.rows());
            Function<List<?>, List<?>> pairing = links.pairing();
            missing.removeIf(row -> linked.contains(pairing.apply(row)));
            return missing.isEmpty() ? List.of() : insertAllMissing(dsl, rows.apply(links.of(missing)));
        });
    }

    @Override
    List<? extends List<?>> insertMissing(DSLContext dsl, NewLinks.Part part) {
        part.call(dsl, INSERT).execute();
        return part.pairs();
    }

    @Override
    int addSelected(DSLContext dsl, OwnerLinks<?, ?> links, SelectedLinks missing) {
        return again(links.link(), () -> dsl.insertInto(links.table(), missing.columns())
                .select(missing.rows())
                .execute());
    }
}
