package dev.throughline.internal.link;

import dev.throughline.generated.Link;
import dev.throughline.internal.Failures;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Form;
import dev.throughline.internal.jdbc.Rows;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB: {@code insert ignore}, which jOOQ's {@code doNothing} would be, hides missing rows, so a duplicate is refused and
 * then looked at.
 */
final class MariaDbLinkWrites extends LockingLinkWrites {
    private static final Form<Link<?, ?, ?, ?>> LOOK = (dsl, link, binds) -> dsl.selectOne()
            .from(link.type().table())
            .where(LinkForms.isPair(link, binds))
            .forShare();

    @Override
    boolean readsStale() {
        return true;
    }

    @Override
    <P, K> boolean add(DSLContext dsl, OwnerLinks<P, K> links, K target, Map<Field<?>, @Nullable Object> values) {
        return again(links.link(), () -> {
            try {
                return links.insert(dsl, LinkForms.ADD, target, values).execute() == 1;
            } catch (RuntimeException e) {
                if (Failures.isDuplicate(e) && isLinked(dsl, links, target)) {
                    return false;
                }
                throw e;
            }
        });
    }

    private static <P, K> boolean isLinked(DSLContext dsl, OwnerLinks<P, K> links, K target) {
        return Call.of(dsl, LOOK, links.link(), links.binds(target)).read(Rows::next);
    }
}
