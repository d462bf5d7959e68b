package dev.throughline.internal.read;

import dev.throughline.generated.ModelKey;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.Plan;
import dev.throughline.internal.RowSource;
import dev.throughline.internal.jdbc.Binds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a select come from, and which of them are meant.
 *
 * @param from a table, or some that are joined
 * @param where what the rows fulfil
 */
record Origin(Table<?> from, Condition where) {
    /** {@return the rows of a plan, whatever its slice} */
    static Origin of(Plan<?> plan) {
        return new Origin(Selects.from(plan), Selects.where(plan));
    }

    /** {@return the rows whose columns hold one of the keys that are the binds that are left} */
    Origin among(DSLContext dsl, List<Field<?>> columns, Binds keys) {
        if (!areJoined(dsl.family(), columns)) {
            return new Origin(from, where.and(KeySets.in(dsl, columns, keys)));
        }
        RowSource.Given given = RowSource.given(dsl.family(), columns, keys);
        return new Origin(
                given.table().leftJoin(from).on(Conditions.same(columns, given.columns())),
                isThere(columns, given).and(where));
    }

    /** {@return whether a key has found a row, and a text that is compared without its case the very one} */
    private static Condition isThere(List<Field<?>> columns, RowSource.Given given) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).getType() == String.class) {
                all.add(bytes(columns.get(i)).eq(bytes(given.columns().get(i))));
            }
        }
        return all.isEmpty() ? columns.get(0).isNotNull() : Conditions.all(all);
    }

    private static Field<byte[]> bytes(Field<?> text) {
        return text.cast(SQLDataType.VARBINARY);
    }

    /** {@return keys, no two alike, as what is bound, for as few statements as the database allows} */
    static <K> List<@Nullable Object[]> binds(
            SQLDialect family, List<Field<?>> columns, ModelKey<K> key, Collection<? extends K> keys) {
        if (!areJoined(family, columns)) {
            return KeySets.binds(family, columns, key, keys);
        }
        List<List<?>> parts = new ArrayList<>(keys.size());
        keys.forEach(each -> parts.add(key.parts().apply(each)));
        List<@Nullable Object[]> binds = new ArrayList<>();
        RowSource.of(family, columns, parts).forEach(source -> binds.add(source.binds(family)));
        return binds;
    }

    /**
     * H2 compares each row that it finds by an array with all of the array again. It keeps to the order of an outer join, where one
     * that it chose while the tables were small would be kept too.
     */
    private static boolean areJoined(SQLDialect family, List<Field<?>> columns) {
        return family == SQLDialect.H2 && RowSource.isBindable(family, columns);
    }
}
