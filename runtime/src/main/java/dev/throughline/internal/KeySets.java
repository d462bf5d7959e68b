package dev.throughline.internal;

import dev.throughline.generated.ModelKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.RenderContext;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;

/** Any number of keys in a condition: in one bind where the database can take them so, else in chunks. */
public final class KeySets {
    /** Below the limit of every database, and a power of two, so that statements repeat. */
    private static final int CHUNK = 512;

    private static final int LONGEST_ON_H2 = 2048;

    private KeySets() {}

    /** {@return that columns hold one of some keys, as few conditions as the database allows: a statement each} */
    public static <K> List<Condition> in(
            DSLContext dsl, List<Field<?>> columns, ModelKey<K> key, Collection<? extends K> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        boolean bindable = isBindable(dsl.family(), columns);
        int size = longest(dsl.family(), columns);
        List<Condition> chunks = new ArrayList<>();
        for (List<K> chunk : KeySets.<K>chunks(keys, size)) {
            chunks.add(bindable ? inOneBind(dsl, columns, key, chunk) : Conditions.in(columns, key, padded(chunk)));
        }
        return chunks;
    }

    /** {@return whether so many keys make one condition, so one statement} */
    public static boolean inOne(SQLDialect family, List<Field<?>> columns, int keys) {
        return keys <= longest(family, columns);
    }

    /** H2 reads a sub-query of unnest, or a cast, anew for each row. */
    private static boolean isBindable(SQLDialect family, List<Field<?>> columns) {
        return (columns.size() == 1 || family != SQLDialect.H2) && RowSource.isBindable(family, columns);
    }

    private static <K> Condition inOneBind(
            DSLContext dsl, List<Field<?>> columns, ModelKey<K> key, Collection<? extends K> keys) {
        List<List<?>> rows = new ArrayList<>();
        keys.forEach(each -> rows.add(key.parts().apply(each)));
        return columns.size() == 1
                ? inOneBind(dsl, columns.get(0), rows)
                : DSL.row(columns).in(RowSource.of(dsl, columns, rows).get(0).select(dsl));
    }

    @SuppressWarnings("unchecked") // the source's column has the type of the one that takes it
    private static <X> Condition inOneBind(DSLContext dsl, Field<X> column, List<List<?>> rows) {
        RowSource source = RowSource.of(dsl, List.of(column), rows).get(0);
        return switch (dsl.family()) {
            case POSTGRES, YUGABYTEDB ->
                DSL.condition("{0} = any ({1})", column, RowSource.array(dsl.family(), column.getDataType(), rows, 0));
            case H2 ->
                DSL.condition(
                        "{0} = any ({1})",
                        column, uncast(RowSource.array(dsl.family(), column.getDataType(), rows, 0)));
            default -> column.in((Select<? extends Record1<X>>) (Select<?>) source.select(dsl));
        };
    }

    /** H2 goes through the keys for each row. */
    private static int longest(SQLDialect family, List<Field<?>> columns) {
        if (!isBindable(family, columns)) {
            return CHUNK / columns.size();
        }
        return family == SQLDialect.H2 ? LONGEST_ON_H2 : RowSource.longest(family);
    }

    private static <X> Field<X> uncast(Field<X> value) {
        return CustomField.of(
                "keys",
                value.getDataType(),
                context -> context.castMode(RenderContext.CastMode.NEVER, inner -> inner.visit(value)));
    }

    /** {@return the elements in lists of at most this many} */
    public static <K> List<List<K>> chunks(Collection<? extends K> keys, int size) {
        List<K> all = List.copyOf(keys);
        List<List<K>> chunks = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            int end = Math.min(all.size() - i, size) + i;
            chunks.add(all.subList(i, end));
            i = end;
        }
        return chunks;
    }

    /** Repeats the last key up to a power of two, so that few texts serve all sizes. */
    private static <K> List<K> padded(List<K> keys) {
        int size = Integer.highestOneBit(Math.max(1, keys.size() - 1)) * 2;
        List<K> padded = new ArrayList<>(keys);
        while (padded.size() < size && keys.size() > 1) {
            padded.add(keys.get(keys.size() - 1));
        }
        return padded;
    }
}
