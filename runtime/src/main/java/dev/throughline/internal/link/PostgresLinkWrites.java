package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.RowSource;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** PostgreSQL: a set is a lock and one statement that deletes and inserts. */
final class PostgresLinkWrites extends ConflictLinkWrites {
    private static final Incoming.Statement SET = Incoming.Statement.of(PostgresLinkWrites::set);

    @Override
    <P, K> LinkChange<K> set(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean stale) {
        lock(dsl, links);
        if (targets.isEmpty()) {
            return new LinkChange<>(Set.of(), removeAll(dsl, links));
        }
        return RowSource.inOneBind(dsl.family(), links.targetColumns(), targets.size())
                ? setInOne(dsl, links, targets)
                : setByDifference(dsl, links, targets, targets(dsl, links, false));
    }

    @Override
    <P, K> Set<K> retain(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean stale) {
        lock(dsl, links);
        return removeOthers(dsl, links, targets, targets(dsl, links, false));
    }

    /** A statement of its own: the next one's snapshot has to begin after the wait for the lock. */
    private static void lock(DSLContext dsl, OwnerLinks<?, ?> links) {
        Call.of(dsl, LinkForms.LOCK, links.link(), links.ownerBinds()).read(Rows::next);
    }

    private <P, K> LinkChange<K> setInOne(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets) {
        List<K> removed = new ArrayList<>();
        List<K> added = new ArrayList<>();
        links.to(dsl, targets).parts(dsl).get(0).call(dsl, SET).read(rows -> {
            while (rows.next()) {
                (Boolean.TRUE.equals(rows.get(0)) ? added : removed).add(links.target(rows.values(1, rows.size())));
            }
            return rows;
        });
        return new LinkChange<>(links.sorted(added), links.sorted(removed));
    }

    private static Query set(Incoming links) {
        Table<?> table = links.link().type().table();
        List<Field<?>> owner = List.copyOf(links.link().ownerKey().columns());
        List<Field<?>> target = List.copyOf(links.link().targetKey().columns());
        List<Field<?>> pair = LinkRows.pair(links.link());
        // not "<> all", which goes through the keys for each row once its plan is kept
        Condition goes = Conditions.notExists(
                DSL.selectOne().from(links.given().table()).where(Conditions.same(target, links.values(target))));
        CommonTableExpression<Record> deleted = DSL.name("deleted")
                .as(links.dsl()
                        .deleteFrom(table)
                        .where(Conditions.same(owner, links.values(owner)))
                        .and(goes)
                        .returningResult(target));
        CommonTableExpression<Record> inserted = DSL.name("inserted")
                .as(links.insert().onConflict(pair).doNothing().returningResult(target));
        return links.dsl()
                .with(deleted, inserted)
                .select(with(DSL.inline(false), deleted.fields()))
                .from(deleted)
                .unionAll(DSL.select(with(DSL.inline(true), inserted.fields())).from(inserted));
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
        Incoming firsts = first.incoming(dsl);
        Incoming others = other.incoming(dsl);
        List<Field<?>> pair = LinkRows.pair(first.all().link());
        CommonTableExpression<Record> made =
                DSL.name("made").as(firsts.insert().onConflict(pair).doNothing().returningResult(pair));
        List<Field<?>> turned = new ArrayList<>(pair.subList(pair.size() / 2, pair.size()));
        turned.addAll(pair.subList(0, pair.size() / 2));
        Condition isMade = Conditions.exists(
                DSL.selectOne().from(made).where(Conditions.same(Conditions.of(made, turned), others.values(pair))));
        CommonTableExpression<Record> mirrored = DSL.name("mirrored")
                .as(others.insert(isMade).onConflict(pair).doNothing().returningResult(pair));
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
