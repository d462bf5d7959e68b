package dev.throughline.internal.link;

import dev.throughline.internal.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
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
        return again(links.link(), () -> dsl.insertInto(links.table(), row.keySet())
                        .select(dsl.select(given).where(isMissing(links.link(), links.values(target))))
                        .execute())
                == 1;
    }

    /** By reading what is missing: H2 counts an insert that has had to wait from where it went on. */
    @Override
    int addSelected(DSLContext dsl, OwnerLinks<?, ?> links, List<Field<?>> columns, Select<?> rows) {
        return again(
                links.link(),
                () -> Transactions.run(dsl, inner -> {
                    List<List<?>> missing = new ArrayList<>();
                    inner.fetch(rows).forEach(row -> missing.add(row.intoList()));
                    return insertAllMissing(inner, new NewLinks(links.link(), List.of(), List.of(), columns, missing))
                            .size();
                }));
    }
}
