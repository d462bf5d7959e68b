package dev.throughline.internal;

import dev.throughline.generated.ModelKey;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.tools.json.JSONArray;

/** Any number of keys in a statement: in one bind where the database can take them so, else in chunks. */
public final class KeySets {
    /** Well below the 999 binds of old SQLites, and a power of two, so that statements repeat. */
    private static final int CHUNK = 512;

    private static final Set<Class<?>> NUMBERS = Set.of(Long.class, Integer.class, Short.class);
    private static final Set<Class<?>> PLAIN = Set.of(Long.class, Integer.class, Short.class, String.class, UUID.class);

    private KeySets() {}

    /** {@return whether the database takes any number of keys of this column in one bind} */
    public static boolean inOneBind(SQLDialect family, List<? extends Field<?>> columns) {
        if (columns.size() > 1) {
            return false;
        }
        Field<?> column = columns.get(0);
        boolean plain = column.getConverter().fromType() == column.getType();
        return switch (family) {
            case POSTGRES, H2, YUGABYTEDB -> plain && PLAIN.contains(column.getType());
            case SQLITE -> plain && PLAIN.contains(column.getType());
            case MARIADB, MYSQL -> plain && NUMBERS.contains(column.getType());
            default -> false;
        };
    }

    /** {@return that columns hold one of some keys, as few conditions as the database allows: a statement each} */
    public static <K> List<Condition> in(
            DSLContext dsl, List<Field<?>> columns, ModelKey<K> key, Collection<? extends K> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        if (inOneBind(dsl.family(), columns)) {
            return List.of(inOneBind(dsl.family(), columns.get(0), keys));
        }
        List<Condition> chunks = new ArrayList<>();
        for (List<K> chunk : KeySets.<K>chunks(keys, CHUNK / columns.size())) {
            chunks.add(Conditions.in(columns, key, padded(chunk)));
        }
        return chunks;
    }

    private static <X> Condition inOneBind(SQLDialect family, Field<X> column, Collection<?> keys) {
        return switch (family) {
            case POSTGRES, YUGABYTEDB, H2 ->
                // on H2 jOOQ expands = any(array) to ORs
                DSL.condition("{0} = any ({1})", column, array(column, keys));
            default ->
                column.in(DSL.select(each(family, column, keys).field(0, column.getDataType()))
                        .from(each(family, column, keys)));
        };
    }

    /**
     * {@return a table of one column, the keys, in one bind}
     *
     * @param column the column that takes them, for its type
     */
    public static <X> Table<?> each(SQLDialect family, Field<X> column, Collection<?> keys) {
        return switch (family) {
            case POSTGRES, YUGABYTEDB, H2 ->
                DSL.table("unnest({0})", array(column, keys)).as("keys", "k");
            case SQLITE ->
                DSL.table("(select value as k from json_each({0}))", json(keys)).as(DSL.name("keys"));
            default ->
                DSL.table("json_table({0}, '$[*]' columns (k bigint path '$'))", json(keys))
                        .as(DSL.name("keys"));
        };
    }

    private static Field<String> json(Collection<?> keys) {
        List<Object> plain = new ArrayList<>();
        keys.forEach(key -> plain.add(key instanceof UUID ? key.toString() : key));
        return DSL.val(JSONArray.toJSONString(plain), SQLDataType.CLOB);
    }

    @SuppressWarnings("unchecked") // the keys have the column's type
    private static <X> Field<X[]> array(Field<X> column, Collection<?> keys) {
        X[] values = keys.toArray((X[]) Array.newInstance(column.getType(), 0));
        return DSL.val(values, column.getDataType().getArrayDataType());
    }

    /** {@return the keys in lists of at most this many} */
    public static <K> List<List<K>> chunks(Collection<? extends K> keys, int size) {
        List<K> all = List.copyOf(keys);
        List<List<K>> chunks = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) {
            chunks.add(all.subList(i, Math.min(all.size(), i + size)));
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
