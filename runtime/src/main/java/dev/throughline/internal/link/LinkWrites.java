package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.KeySets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The writes of link tables, as one database takes them best. */
abstract class LinkWrites {
    /** Rows of several binds each: below the limit of every database, and few texts. */
    private static final int CHUNK = 256;

    /** {@return the writes of a database; an unknown one is sent what the standard has} */
    static LinkWrites of(SQLDialect family) {
        return switch (family) {
            case POSTGRES, YUGABYTEDB -> new PostgresLinkWrites();
            case SQLITE -> new SqliteLinkWrites();
            case MARIADB, MYSQL -> new MariaDbLinkWrites();
            default -> new StandardLinkWrites();
        };
    }

    /** {@return whether a link was made} An existing one is left as it is. */
    abstract <P, K> boolean add(
            DSLContext dsl, OwnerLinks<P, K> links, K target, Map<Field<?>, @Nullable Object> values);

    /** {@return whether adding a chunk is one statement that is done wholly or not at all} */
    abstract boolean addsAtOnce();

    /** {@return the targets that were really linked, of a chunk of keys} */
    abstract <P, K> Collection<K> addChunk(DSLContext dsl, OwnerLinks<P, K> links, Keys<K> keys);

    /**
     * {@return what making these the only targets has changed}
     *
     * @param nested whether the transaction, which is open, is the caller's
     */
    abstract <P, K> LinkChange<K> set(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, boolean nested);

    /** {@return how many links were made of a select of those that are missing} */
    abstract int addSelected(DSLContext dsl, OwnerLinks<?, ?> links, List<Field<?>> columns, Select<?> rows);

    /**
     * Some keys as a table of a statement.
     *
     * @param all the keys
     * @param table the keys as a table, its columns in the order of the key's
     */
    record Keys<K>(Collection<K> all, Table<?> table) {
        /** {@return the columns of a key, typed as those that take them} */
        List<Field<?>> columns(List<Field<?>> takers) {
            List<Field<?>> columns = new ArrayList<>();
            for (int i = 0; i < takers.size(); i++) {
                columns.add(DSL.field(
                        DSL.name(table.getName(), "k" + (i == 0 ? "" : i)),
                        takers.get(i).getDataType()));
            }
            return columns;
        }
    }

    /** {@return the keys as tables: one where the database takes them all in one bind, else chunks} */
    final <P, K> List<Keys<K>> keys(DSLContext dsl, OwnerLinks<P, K> links, Collection<K> targets) {
        List<Field<?>> columns = links.targetColumns();
        if (KeySets.inOneBind(dsl.family(), columns)) {
            return List.of(new Keys<>(targets, KeySets.each(dsl.family(), columns.get(0), targets)));
        }
        List<Keys<K>> chunks = new ArrayList<>();
        for (List<K> chunk : KeySets.chunks(targets, CHUNK)) {
            RowN[] rows =
                    chunk.stream().map(key -> DSL.row(links.targetValues(key))).toArray(RowN[]::new);
            String[] names = new String[columns.size()];
            for (int i = 0; i < names.length; i++) {
                names[i] = "k" + (i == 0 ? "" : i);
            }
            chunks.add(new Keys<>(chunk, DSL.values(rows).as("keys", names)));
        }
        return chunks;
    }

    /** {@return the targets that were really linked} */
    final <P, K> Set<K> addAll(DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets) {
        Set<K> added = new LinkedHashSet<>();
        for (Keys<K> keys : keys(dsl, links, targets)) {
            added.addAll(addChunk(dsl, links, keys));
        }
        return links.sorted(added);
    }

    /** {@return the targets that were really unlinked} */
    final <P, K> Set<K> removeAll(DSLContext dsl, OwnerLinks<P, K> links, Collection<K> targets) {
        Set<K> removed = new LinkedHashSet<>();
        for (Condition some : KeySets.in(dsl, links.targetColumns(), links.targetKey(), targets)) {
            dsl.deleteFrom(links.table())
                    .where(links.isOwner())
                    .and(some)
                    .returningResult(links.targetColumns())
                    .fetch()
                    .forEach(row -> removed.add(links.target(row, 0)));
        }
        return links.sorted(removed);
    }

    /** {@return the targets of the owner} */
    final <P, K> Set<K> targets(DSLContext dsl, OwnerLinks<P, K> links, boolean locked) {
        Set<K> targets = new LinkedHashSet<>();
        var query = dsl.select(links.targetColumns()).from(links.table()).where(links.isOwner());
        (locked ? query.forUpdate() : query).fetch().forEach(row -> targets.add(links.target(row, 0)));
        return targets;
    }

    /** A set by reading, and then writing the difference; the owner is locked. */
    final <P, K> LinkChange<K> setByDifference(
            DSLContext dsl, OwnerLinks<P, K> links, Set<K> targets, Set<K> existing) {
        Set<K> gone = new LinkedHashSet<>(existing);
        gone.removeAll(targets);
        Set<K> missing = new LinkedHashSet<>(targets);
        missing.removeAll(existing);
        Set<K> removed = gone.isEmpty() ? Set.of() : removeAll(dsl, links, links.sorted(gone));
        Set<K> added = missing.isEmpty() ? Set.of() : addAll(dsl, links, missing);
        return new LinkChange<>(added, removed);
    }

    /** {@return the columns and values of one link} */
    static <P, K> Map<Field<?>, @Nullable Object> row(
            OwnerLinks<P, K> links, K target, Map<Field<?>, @Nullable Object> values) {
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        put(row, links.ownerColumns(), links.ownerValues());
        put(row, links.targetColumns(), links.targetValues(target));
        row.putAll(values);
        return row;
    }

    private static void put(Map<Field<?>, @Nullable Object> row, List<Field<?>> columns, List<Field<?>> values) {
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), values.get(i));
        }
    }

    /** {@return the owner's key and each of some targets} */
    static <P, K> Select<Record> pairs(DSLContext dsl, OwnerLinks<P, K> links, Keys<K> keys) {
        List<Field<?>> values = new ArrayList<>(links.ownerValues());
        values.addAll(keys.columns(links.targetColumns()));
        return dsl.select(values).from(keys.table()).where(DSL.trueCondition());
    }

    /** {@return that a link table, here under another name, has no link of these keys} */
    static Condition isMissing(OwnerLinks<?, ?> links, List<Field<?>> owner, List<Field<?>> target) {
        Table<?> existing = links.table().as("existing");
        return DSL.notExists(DSL.selectOne()
                .from(existing)
                .where(Conditions.same(Conditions.of(existing, links.ownerColumns()), owner))
                .and(Conditions.same(Conditions.of(existing, links.targetColumns()), target)));
    }
}
