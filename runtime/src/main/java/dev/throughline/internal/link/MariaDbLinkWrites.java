package dev.throughline.internal.link;

import dev.throughline.internal.Failures;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    List<? extends List<?>> insert(DSLContext dsl, NewLinks.Part part) {
        Set<List<?>> linked = new HashSet<>(part.linked(dsl));
        List<List<?>> missing = part.source().rows().stream()
                .filter(row -> !linked.contains(part.all().pair(row)))
                .toList();
        if (!missing.isEmpty()) {
            part.all().of(missing).parts(dsl).forEach(some -> insertMissing(dsl, some));
        }
        return missing.stream().map(part.all()::pair).toList();
    }

    /** Another's link of the same instant is left as it is; another unique key of the link is not glossed over. */
    @Override
    void insertMissing(DSLContext dsl, NewLinks.Part part) {
        InsertOnDuplicateStep<Record> insert =
                dsl.insertInto(part.all().table(), part.columns()).select(part.select(dsl));
        if (part.all().table().getKeys().size() == 1) {
            Field<?> same = part.all().pair().get(0);
            insert.onDuplicateKeyUpdate().set(Map.of(same, same)).execute();
        } else {
            insert.execute();
        }
    }
}
