package dev.throughline.internal.link;

import dev.throughline.internal.Failures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** H2: what is missing is inserted; where another does so at the same time, the database refuses, and this looks again. */
final class StandardLinkWrites extends LockingLinkWrites {
    @Override
    boolean readsStale() {
        return false;
    }

    @Override
    <P, K> boolean add(DSLContext dsl, OwnerLinks<P, K> links, K target, Map<Field<?>, @Nullable Object> values) {
        Map<Field<?>, @Nullable Object> row = row(links, target, values);
        List<Field<?>> given = new ArrayList<>();
        row.forEach((column, value) ->
                given.add(value instanceof Field<?> field ? field : DSL.val(value, column.getDataType())));
        try {
            return dsl.insertInto(links.table(), row.keySet())
                            .select(dsl.select(given)
                                    .where(isMissing(links, links.ownerValues(), links.targetValues(target))))
                            .execute()
                    == 1;
        } catch (DataAccessException e) {
            if (Failures.isDuplicate(e) && dsl.fetchExists(links.table(), links.isPair(target))) {
                return false;
            }
            throw e;
        }
    }

    @Override
    <P, K> Collection<K> addChunk(DSLContext dsl, OwnerLinks<P, K> links, Keys<K> keys) {
        try {
            return insertMissing(dsl, links, keys);
        } catch (DataAccessException e) {
            if (Failures.isDuplicate(e)) {
                return insertMissing(dsl, links, keys);
            }
            throw e;
        }
    }

    private static <P, K> Collection<K> insertMissing(DSLContext dsl, OwnerLinks<P, K> links, Keys<K> keys) {
        List<Field<?>> values = new ArrayList<>(links.ownerValues());
        List<Field<?>> targets = keys.columns(links.targetColumns());
        values.addAll(targets);
        Select<Record> missing =
                dsl.select(values).from(keys.table()).where(isMissing(links, links.ownerValues(), targets));
        return dsl.insertInto(links.table(), links.pair())
                .select(missing)
                .returningResult(links.targetColumns())
                .fetch(row -> links.target(row, 0));
    }
}
