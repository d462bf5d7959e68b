package dev.throughline.internal.link;

import dev.throughline.internal.Returning;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
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
    boolean insertsAtOnce() {
        return true;
    }

    @Override
    List<? extends List<?>> insert(DSLContext dsl, NewLinks.Part part) {
        return Returning.everyRow(dsl)
                .insertInto(part.all().table(), part.columns())
                .select(part.select(dsl))
                .onConflict(part.all().pair())
                .doNothing()
                .returningResult(part.all().pair())
                .fetch(Record::intoList);
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
