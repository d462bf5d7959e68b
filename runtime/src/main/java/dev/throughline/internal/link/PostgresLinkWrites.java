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
                .as(dsl.insertInto(links.table(), part.columns())
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

    /**
     * A row's mirror is inserted where the row itself was: who finds it there, or has to wait for one who removes it, leaves both
     * alone or makes both.
     */
    @Override
    List<List<?>> insertBoth(DSLContext dsl, NewLinks links) {
        List<List<?>> added = new ArrayList<>();
        NewLinks firsts = Mirror.firsts(links);
        int width = firsts.columns().size();
        for (NewLinks.Part first : firsts.parts(dsl)) {
            List<List<?>> rows = new ArrayList<>();
            first.source().rows().forEach(row -> rows.add(row.subList(0, width))); // without a key that is made here
            NewLinks others = Mirror.mirrored(firsts.of(rows));
            added.addAll(insertBoth(dsl, first, others.parts(dsl).get(0)));
        }
        return added;
    }

    private static List<? extends List<?>> insertBoth(DSLContext dsl, NewLinks.Part first, NewLinks.Part other) {
        List<Field<?>> pair = first.all().pair();
        CommonTableExpression<Record> made = DSL.name("made")
                .as(dsl.insertInto(first.all().table(), first.columns())
                        .select(first.select(dsl))
                        .onConflict(pair)
                        .doNothing()
                        .returningResult(pair));
        List<Field<?>> turned = new ArrayList<>(pair.subList(pair.size() / 2, pair.size()));
        turned.addAll(pair.subList(0, pair.size() / 2));
        Condition isMade = DSL.exists(
                DSL.selectOne().from(made).where(Conditions.same(Conditions.of(made, turned), other.values(pair))));
        CommonTableExpression<Record> mirrored = DSL.name("mirrored")
                .as(dsl.insertInto(first.all().table(), other.columns())
                        .select(other.select(dsl, isMade))
                        .onConflict(pair)
                        .doNothing()
                        .returningResult(pair));
        return dsl.with(made, mirrored)
                .select(made.fields())
                .from(made)
                .unionAll(DSL.select(mirrored.fields()).from(mirrored))
                .fetch(Record::intoList);
    }

    private static List<Field<?>> with(Field<Boolean> isAdded, Field<?>[] columns) {
        List<Field<?>> all = new ArrayList<>(List.of(isAdded.as("added")));
        all.addAll(List.of(columns));
        return all;
    }
}
