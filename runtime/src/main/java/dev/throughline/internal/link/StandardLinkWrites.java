package dev.throughline.internal.link;

import dev.throughline.internal.Failures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
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
                            .select(dsl.select(given).where(isMissing(links.link(), links.values(target))))
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
    List<? extends List<?>> insert(DSLContext dsl, NewLinks.Part part) {
        try {
            return insertOnce(dsl, part);
        } catch (DataAccessException e) {
            if (Failures.isDuplicate(e)) {
                return insertOnce(dsl, part);
            }
            throw e;
        }
    }

    private static List<List<?>> insertOnce(DSLContext dsl, NewLinks.Part part) {
        return dsl.insertInto(part.all().table(), part.columns())
                .select(part.missing(dsl))
                .returningResult(part.all().pair())
                .fetch(row -> row.intoList());
    }
}
