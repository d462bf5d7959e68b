package dev.throughline.internal;

import dev.throughline.internal.jdbc.ArrayBinding;
import dev.throughline.internal.jdbc.Binds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.tools.json.JSONArray;
import org.jspecify.annotations.Nullable;

/**
 * Rows of values as one statement takes them.
 *
 * @param takers the columns that the values are for
 * @param rows the values
 */
public record RowSource(List<? extends Field<?>> takers, List<? extends List<?>> rows) {
    /** Binds of one statement, where each value takes one: below what every database takes, and few texts. */
    private static final int BINDS = 512;

    private static final int LONGEST_H2_ARRAY = 65_536;
    private static final String NAME = "given";
    private static final Set<Class<?>> NUMBERS = Set.of(Long.class, Integer.class, Short.class);

    /** How many values of a type are bound as one. */
    private static final Map<Class<?>, IntFunction<Object[]>> ARRAYS = Map.of(
            Long.class, Long[]::new,
            Integer.class, Integer[]::new,
            Short.class, Short[]::new,
            String.class, String[]::new,
            UUID.class, UUID[]::new);

    /**
     * The rows as a table of a statement, whose columns are called {@code k0}, {@code k1} and so on.
     *
     * @param table the table
     * @param columns its columns, typed as those that take them
     */
    public record Given(Table<?> table, List<Field<?>> columns) {
        /**
         * {@return the rows as what {@code in} takes} MariaDB else reads them anew for each row that it deletes; numbers alone can
         * be made distinct, since texts may be alike to its collation and not be the same.
         */
        public Select<Record> select(DSLContext dsl) {
            if (dsl.family() != SQLDialect.MARIADB || !isBindable(dsl.family(), columns)) {
                return dsl.select(columns).from(table);
            }
            Table<Record> once = dsl.selectDistinct(columns).from(table).asTable("once");
            return dsl.select(once.fields()).from(once);
        }
    }

    /** {@return whether the database takes so many values of these columns in one bind a column, or in all} */
    public static boolean inOneBind(SQLDialect family, List<? extends Field<?>> takers, int rows) {
        return isBindable(family, takers) && rows <= longest(family);
    }

    /** {@return how many values one bind takes} */
    static int longest(SQLDialect family) {
        return family == SQLDialect.H2 ? LONGEST_H2_ARRAY : Integer.MAX_VALUE;
    }

    /** {@return whether values of these columns go into one bind a column, or in all} */
    public static boolean isBindable(SQLDialect family, List<? extends Field<?>> takers) {
        Set<Class<?>> types =
                switch (family) {
                    case POSTGRES, YUGABYTEDB, H2, SQLITE -> ARRAYS.keySet();
                    case MARIADB -> NUMBERS;
                    default -> Set.of();
                };
        for (Field<?> taker : takers) {
            Class<?> type = taker.getType();
            if (!types.contains(type) || taker.getDataType().getConverter().fromType() != type) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return rows for as few statements as the database allows}
     *
     * @param takers the columns that the values are for
     * @param rows the values, not null in a table that is one bind a column
     */
    public static List<RowSource> of(SQLDialect family, List<? extends Field<?>> takers, List<? extends List<?>> rows) {
        int size = isBindable(family, takers) ? longest(family) : Math.max(1, BINDS / takers.size());
        List<RowSource> sources = new ArrayList<>();
        KeySets.<List<?>>chunks(rows, size).forEach(chunk -> sources.add(new RowSource(takers, chunk)));
        return sources;
    }

    /** {@return the values as what is bound: an array a column, or one text in all, where the database takes them so} */
    public @Nullable Object[] binds(SQLDialect family) {
        if (!isBindable(family, takers)) {
            return rows.stream().flatMap(List::stream).toArray();
        }
        if (isText(family)) {
            return new Object[] {json()};
        }
        Object[] arrays = new Object[takers.size()];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = array(takers.get(i).getType(), i);
        }
        return arrays;
    }

    private static boolean isText(SQLDialect family) {
        return family == SQLDialect.SQLITE || family == SQLDialect.MARIADB;
    }

    private Object[] array(Class<?> type, int position) {
        Object[] values =
                Objects.requireNonNull(ARRAYS.get(type), type.getName()).apply(rows.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.get(i).get(position);
        }
        return values;
    }

    private String json() {
        List<Object> arrays = new ArrayList<>();
        for (List<?> row : rows) {
            List<@Nullable Object> plain = new ArrayList<>();
            row.forEach(value -> plain.add(value instanceof UUID ? value.toString() : value));
            arrays.add(plain);
        }
        return JSONArray.toJSONString(arrays);
    }

    /** {@return the rows whose values are the binds that are left, as a table} */
    public static Given given(SQLDialect family, List<? extends Field<?>> takers, Binds binds) {
        List<Field<?>> columns = new ArrayList<>();
        for (int i = 0; i < takers.size(); i++) {
            columns.add(DSL.field(DSL.name(NAME, "k" + i), takers.get(i).getDataType()));
        }
        Table<?> table = isBindable(family, takers) ? bound(family, takers, binds) : values(takers, binds);
        return new Given(table, List.copyOf(columns));
    }

    private static Table<?> values(List<? extends Field<?>> takers, Binds binds) {
        List<RowN> rows = new ArrayList<>();
        while (binds.hasNext()) {
            rows.add(DSL.row(binds.next(takers)));
        }
        return DSL.values(rows.toArray(RowN[]::new)).as(NAME, names(takers.size()));
    }

    private static Table<?> bound(SQLDialect family, List<? extends Field<?>> takers, Binds binds) {
        int size = takers.size();
        Name name = DSL.name(NAME);
        return switch (family) {
            case SQLITE ->
                DSL.table("(select {0} from json_each({1}))", DSL.list(extracted(size)), binds.next(SQLDataType.CLOB))
                        .as(name);
            case MARIADB ->
                DSL.table("json_table({0}, '$[*]' columns ({1}))", binds.next(SQLDataType.CLOB), DSL.list(paths(size)))
                        .as(name);
            default -> {
                List<Field<?>> arrays = new ArrayList<>();
                takers.forEach(taker -> arrays.add(binds.next(arrayType(family, taker.getDataType()))));
                yield DSL.table("unnest({0})", DSL.list(arrays)).as(NAME, names(size));
            }
        };
    }

    private static String[] names(int size) {
        String[] names = new String[size];
        for (int i = 0; i < size; i++) {
            names[i] = "k" + i;
        }
        return names;
    }

    private static List<Field<?>> extracted(int size) {
        List<Field<?>> fields = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            fields.add(DSL.field("json_extract(value, '$[" + i + "]') as k" + i));
        }
        return fields;
    }

    private static List<Field<?>> paths(int size) {
        List<Field<?>> fields = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            fields.add(DSL.field("k" + i + " bigint path '$[" + i + "]'"));
        }
        return fields;
    }

    /** {@return the type of an array of values, which are as long as they are} */
    static <X> DataType<X[]> arrayType(SQLDialect family, DataType<X> type) {
        DataType<X[]> arrays = (type.hasLength() ? type.length(0) : type).getArrayDataType();
        return family == SQLDialect.H2 ? arrays : arrays.asConvertedDataType(new ArrayBinding<>(type));
    }
}
