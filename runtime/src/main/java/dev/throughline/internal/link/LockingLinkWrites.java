package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;

/** Databases on which a set locks the owner, reads the links and writes the difference. */
abstract class LockingLinkWrites extends LinkWrites {
    /** {@return whether a plain read in a transaction of the caller's may show what was there when it began} */
    abstract boolean readsStale();

    /** They look first. H2 could insert and answer rows at once, but where it has had to wait it forgets those before. */
    @Override
    boolean insertsAtOnce() {
        return false;
    }

    @Override
    <P, K> LinkChange<K> set(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean nested) {
        return setByDifference(dsl, links, targets, lockedTargets(dsl, links, nested));
    }

    @Override
    <P, K> Set<K> retain(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean nested) {
        return removeOthers(dsl, links, targets, lockedTargets(dsl, links, nested));
    }

    private <P, K> Set<K> lockedTargets(DSLContext dsl, OwnerLinks<P, K> links, boolean nested) {
        dsl.selectOne()
                .from(links.link().owner().table())
                .where(links.isOwnerRow())
                .forUpdate()
                .fetch();
        return targets(dsl, links, nested && readsStale());
    }

    /** Refused where another makes one of them in the same instant, so that no link is claimed twice; then looks again. */
    @Override
    List<? extends List<?>> insert(DSLContext dsl, NewLinks.Part part) {
        AtomicBoolean again = new AtomicBoolean();
        return again(part.all().link(), () -> {
            Set<List<?>> linked = new HashSet<>(part.linked(dsl, again.getAndSet(true) && readsStale()));
            List<List<?>> missing = part.source().rows().stream()
                    .filter(row -> !linked.contains(part.all().pair(row)))
                    .toList();
            return insertAllMissing(dsl, part.all().of(missing));
        });
    }

    @Override
    List<? extends List<?>> insertMissing(DSLContext dsl, NewLinks.Part part) {
        dsl.insertInto(part.all().table(), part.columns())
                .select(part.select(dsl))
                .execute();
        return part.source().rows().stream().map(part.all()::pair).toList();
    }

    @Override
    int addSelected(DSLContext dsl, OwnerLinks<?, ?> links, List<Field<?>> columns, Select<?> rows) {
        return again(
                links.link(),
                () -> dsl.insertInto(links.table(), columns).select(rows).execute());
    }
}
