package dev.throughline.internal.link;

import dev.throughline.internal.Returning;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/**
 * Databases with {@code on conflict}: always with the pair as its target, since one without swallows the conflicts of other
 * unique keys too.
 */
abstract class ConflictLinkWrites extends LinkWrites {
    @Override
    <P, K> boolean add(DSLContext dsl, OwnerLinks<P, K> links, K target, Map<Field<?>, @Nullable Object> values) {
        return dsl.insertInto(links.table())
                        .set(row(links, target, values))
                        .onConflict(links.pair())
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    boolean addsAtOnce() {
        return true;
    }

    @Override
    <P, K> Collection<K> addChunk(DSLContext dsl, OwnerLinks<P, K> links, Keys<K> keys) {
        return Returning.everyRow(dsl)
                .insertInto(links.table(), links.pair())
                .select(pairs(dsl, links, keys))
                .onConflict(links.pair())
                .doNothing()
                .returningResult(links.targetColumns())
                .fetch(row -> links.target(row, 0));
    }

    @Override
    int addSelected(DSLContext dsl, OwnerLinks<?, ?> links, List<Field<?>> columns, Select<?> rows) {
        return dsl.insertInto(links.table(), columns)
                .select(rows)
                .onConflict(links.pair())
                .doNothing()
                .execute();
    }
}
