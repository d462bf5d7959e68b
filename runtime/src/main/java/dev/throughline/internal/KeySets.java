package dev.throughline.internal;

import dev.throughline.generated.ModelKey;
import dev.throughline.internal.jdbc.Binds;
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
import org.jspecify.annotations.Nullable;

/** Any number of keys in a condition: in one bind where the database can take them so, else in chunks. */
public final class KeySets {
    /** Below the limit of every database, and a power of two, so that statements repeat. */
    private static final int CHUNK = 512;

    private static final int LONGEST_ON_H2 = 2048;

    private KeySets() {}

    /** {@return that columns hold one of some keys, as few conditions as the database allows: a statement each} */
    public static <K> List<Condition> in(
            DSLContext dsl, List<Field<?>> columns, ModelKey<K> key, Collection<? extends K> keys) {
        return binds(dsl.family(), columns, key, keys).stream()
                .map(binds -> in(dsl, columns, new Binds(binds)))
                .toList();
    }

    /** {@return keys as what is bound, for as few statements as the database allows} */
    public static <K> List<@Nullable Object[]> binds(
            SQLDialect family, List<Field<?>> columns, ModelKey<K> key, Collection<? extends K> keys) {
        List<List<?>> parts = new ArrayList<>(keys.size());
        keys.forEach(each -> parts.add(key.parts().apply(each)));
        return binds(family, columns, parts);
    }

    /** {@return keys, of which each is its parts, as what is bound, for as few statements as the database allows} */
    public static List<@Nullable Object[]> binds(
            SQLDialect family, List<Field<?>> columns, Collection<? extends List<?>> keys) {
        boolean bindable = isBindable(family, columns);
        List<@Nullable Object[]> binds = new ArrayList<>();
        for (List<List<?>> chunk : KeySets.<List<?>>chunks(keys, longest(family, columns))) {
            binds.add(
                    bindable
                            ? new RowSource(columns, chunk).binds(family)
                            : padded(chunk).stream().flatMap(List::stream).toArray());
        }
        return binds;
    }

    /** {@return that columns hold one of the keys that are the binds that are left} */
    public static Condition in(DSLContext dsl, List<Field<?>> columns, Binds binds) {
        if (isBindable(dsl.family(), columns)) {
            return columns.size() == 1
                    ? inOneBind(dsl, columns.get(0), binds)
                    : DSL.row(columns)
                            .in(RowSource.given(dsl.family(), columns, binds).select(dsl));
        }
        List<List<Field<?>>> keys = new ArrayList<>();
        while (binds.hasNext()) {
            keys.add(binds.next(columns));
        }
        return Conditions.in(columns, keys);
    }

    /** {@return whether so many keys make one condition, so one statement} */
    public static boolean inOne(SQLDialect family, List<Field<?>> columns, int keys) {
        return keys <= longest(family, columns);
    }

    /** H2 reads a sub-query of unnest, or a cast, anew for each row. */
    private static boolean isBindable(SQLDialect family, List<Field<?>> columns) {
        return (columns.size() == 1 || family != SQLDialect.H2) && RowSource.isBindable(family, columns);
    }

    @SuppressWarnings("unchecked") // the source's column has the type of the one that takes it
    private static <X> Condition inOneBind(DSLContext dsl, Field<X> column, Binds binds) {
        SQLDialect family = dsl.family();
        return switch (family) {
            case POSTGRES, YUGABYTEDB ->
                DSL.condition("{0} = any ({1})", column, binds.next(RowSource.arrayType(family, column.getDataType())));
            // H2 reads a sub-query of unnest, or a cast, anew for each row
            case H2 ->
                DSL.condition(
                        "{0} = any ({1})",
                        column, uncast(binds.next(RowSource.arrayType(family, column.getDataType()))));
            default -> {
                RowSource.Given given = RowSource.given(family, List.of(column), binds);
                yield column.in((Select<? extends Record1<X>>) (Select<?>) given.select(dsl));
            }
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
        if (!all.isEmpty() && all.size() <= size) {
            return List.of(all);
        }
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
