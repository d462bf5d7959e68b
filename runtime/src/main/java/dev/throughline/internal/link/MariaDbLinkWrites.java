package dev.throughline.internal.link;

import dev.throughline.internal.Failures;
import dev.throughline.internal.KeySets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertOnDuplicateStep;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB: {@code insert ignore}, which jOOQ's {@code doNothing} would be, hides missing rows, so a duplicate is refused and
 * then looked at.
 */
final class MariaDbLinkWrites extends LockingLinkWrites {
    @Override
    boolean readsStale() {
        return true;
    }

    @Override
    <P, K> boolean add(DSLContext dsl, OwnerLinks<P, K> links, K target, Map<Field<?>, @Nullable Object> values) {
        try {
            return dsl.insertInto(links.table()).set(row(links, target, values)).execute() == 1;
        } catch (DataAccessException e) {
            if (Failures.isDuplicate(e) && isLinked(dsl, links, target)) {
                return false;
            }
            throw e;
        }
    }

    private static <P, K> boolean isLinked(DSLContext dsl, OwnerLinks<P, K> links, K target) {
        return dsl.selectOne()
                .from(links.table())
                .where(links.isPair(target))
                .forShare()
                .fetchOptional()
                .isPresent();
    }

    @Override
    <P, K> Collection<K> addChunk(DSLContext dsl, OwnerLinks<P, K> links, Keys<K> keys) {
        Set<K> missing = new LinkedHashSet<>(keys.all());
        for (Condition some : KeySets.in(dsl, links.targetColumns(), links.targetKey(), keys.all())) {
            dsl.select(links.targetColumns())
                    .from(links.table())
                    .where(links.isOwner())
                    .and(some)
                    .forEach(row -> missing.remove(links.target(row, 0)));
        }
        if (!missing.isEmpty()) {
            keys(dsl, links, missing).forEach(some -> insert(dsl, links, some));
        }
        return missing;
    }

    /** Another's link of the same instant is left as it is; another unique key of the link is not glossed over. */
    private static <P, K> void insert(DSLContext dsl, OwnerLinks<P, K> links, Keys<K> keys) {
        InsertOnDuplicateStep<Record> insert =
                dsl.insertInto(links.table(), links.pair()).select(pairs(dsl, links, keys));
        if (links.table().getKeys().size() == 1) {
            Field<?> same = links.ownerColumns().get(0);
            insert.onDuplicateKeyUpdate().set(Map.of(same, same)).execute();
        } else {
            insert.execute();
        }
    }
}
