package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.generated.Link;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Form;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** SQLite: there is no lock but the database's, which a transaction takes by writing first. */
final class SqliteLinkWrites extends ConflictLinkWrites {
    private static final Form<Link<?, ?, ?, ?>> RETAIN =
            (dsl, link, binds) -> dsl.deleteFrom(link.type().table())
                    .where(LinkForms.isOwner(link, binds))
                    .andNot(KeySets.in(dsl, List.copyOf(link.targetKey().columns()), binds))
                    .returningResult(link.targetKey().columns());

    @Override
    <P, K> LinkChange<K> set(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean stale) {
        Set<K> removed = retain(dsl, links, targets, stale);
        return new LinkChange<>(targets.isEmpty() ? Set.of() : addAll(dsl, links, targets), removed);
    }

    @Override
    <P, K> Set<K> retain(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean stale) {
        List<@Nullable Object[]> stays = KeySets.binds(dsl.family(), links.targetColumns(), links.targetKey(), targets);
        if (stays.isEmpty()) {
            return removeAll(dsl, links);
        }
        if (stays.size() > 1) {
            Transactions.writeFirst(dsl, links.table());
            return removeOthers(dsl, links, targets, targets(dsl, links, false));
        }
        return links.sorted(Call.of(dsl, RETAIN, links.link(), links.ownerBinds(stays.get(0)))
                .read(links::targets));
    }
}
