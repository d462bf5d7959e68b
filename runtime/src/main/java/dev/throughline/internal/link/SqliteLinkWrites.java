package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.Transactions;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** SQLite: there is no lock but the database's, which a transaction takes by writing first. */
final class SqliteLinkWrites extends ConflictLinkWrites {
    @Override
    <P, K> LinkChange<K> set(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean nested) {
        Set<K> removed = retain(dsl, links, targets, nested);
        return new LinkChange<>(targets.isEmpty() ? Set.of() : addAll(dsl, links, targets), removed);
    }

    @Override
    <P, K> Set<K> retain(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean nested) {
        List<Condition> stays = KeySets.in(dsl, links.targetColumns(), links.targetKey(), targets);
        if (stays.size() > 1) {
            Transactions.writeFirst(dsl, links.table());
            return removeOthers(dsl, links, targets, targets(dsl, links, false));
        }
        List<List<?>> removed = dsl.deleteFrom(links.table())
                .where(links.isOwner())
                .and(stays.isEmpty() ? DSL.noCondition() : stays.get(0).not())
                .returningResult(links.pair())
                .fetch(Record::intoList);
        return links.targets(removed);
    }
}
