package dev.throughline.internal.link;

import dev.throughline.internal.Failures;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
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
        return again(links.link(), () -> {
            try {
                return dsl.insertInto(links.table())
                                .set(row(links, target, values))
                                .execute()
                        == 1;
            } catch (RuntimeException e) {
                if (Failures.isDuplicate(e) && isLinked(dsl, links, target)) {
                    return false;
                }
                throw e;
            }
        });
    }

    private static <P, K> boolean isLinked(DSLContext dsl, OwnerLinks<P, K> links, K target) {
        return dsl.selectOne()
                .from(links.table())
                .where(links.isPair(target))
                .forShare()
                .fetchOptional()
                .isPresent();
    }
}
