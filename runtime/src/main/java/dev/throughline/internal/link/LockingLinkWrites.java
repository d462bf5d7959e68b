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
        AtomicBoolean again = new AtomicBoolean();
        return again(part.all().link(), () -> {
            boolean locked = again.getAndSet(true) && readsStale();
            Set<List<?>> linked = new HashSet<>(
                    part.call(dsl, locked ? LINKED_LOCKED : LINKED).read(LinkForms::pairs));
            List<List<?>> missing = new ArrayList<>(part.source().rows());
            Function<List<?>, List<?>> pairing = part.all().pairing();
            missing.removeIf(row -> linked.contains(pairing.apply(row)));
            return insertAllMissing(dsl, part.all().of(missing));
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
