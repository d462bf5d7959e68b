package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.RowSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** PostgreSQL: a set is a lock and one statement that deletes and inserts. */
final class PostgresLinkWrites extends ConflictLinkWrites {
    @Override
    <P, K> LinkChange<K> set(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean nested) {
        lock(dsl, links);
        if (targets.isEmpty()) {
            return new LinkChange<>(Set.of(), removeAll(dsl, links));
        }
        return RowSource.inOneBind(dsl.family(), links.targetColumns(), targets.size())
                ? setInOne(dsl, links, targets)
                : setByDifference(dsl, links, targets, targets(dsl, links, false));
    }

    @Override
    <P, K> Set<K> retain(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean nested) {
        lock(dsl, links);
        return removeOthers(dsl, links, targets, targets(dsl, links, false));
    }

    /** A statement of its own: the next one's snapshot has to begin after the wait for the lock. */
    private static void lock(DSLContext dsl, OwnerLinks<?, ?> links) {
        dsl.selectOne()
                .from(links.link().owner().table())
                .where(links.isOwnerRow())
                .forNoKeyUpdate()
                .fetch();
    }

    private <P, K> LinkChange<K> setInOne(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets) {
        NewLinks.Part part = links.to(targets).parts(dsl).get(0);
        // not "<> all", which goes through the keys for each row once its plan is kept
        Condition stays = DSL.exists(DSL.selectOne()
                .from(part.source().table())
                .where(Conditions.same(links.targetColumns(), part.source().columns())));
        CommonTableExpression<Record> deleted = DSL.name("deleted")
                .as(dsl.deleteFrom(links.table())
                        .where(links.isOwner())
                        .andNot(stays)
                        .returningResult(links.targetColumns()));
        CommonTableExpression<Record> inserted = DSL.name("inserted")
                .as(dsl.insertInto(links.table(), links.pair())
                        .select(part.select(dsl))
                        .onConflict(links.pair())
                        .doNothing()
                        .returningResult(links.targetColumns()));
        Set<K> removed = new LinkedHashSet<>();
        Set<K> added = new LinkedHashSet<>();
        dsl.with(deleted, inserted)
                .select(with(DSL.inline(false), deleted.fields()))
                .from(deleted)
                .unionAll(DSL.select(with(DSL.inline(true), inserted.fields())).from(inserted))
                .fetch()
                .forEach(row -> (Boolean.TRUE.equals(row.get(0)) ? added : removed).add(links.target(row, 1)));
        return new LinkChange<>(links.sorted(added), links.sorted(removed));
    }

    private static List<Field<?>> with(Field<Boolean> isAdded, Field<?>[] columns) {
        List<Field<?>> all = new ArrayList<>(List.of(isAdded.as("added")));
        all.addAll(List.of(columns));
        return all;
    }
}
