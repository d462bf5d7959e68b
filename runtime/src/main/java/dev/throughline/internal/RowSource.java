package dev.throughline.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
 * Rows of values as a table of a statement, whose columns are called {@code k0}, {@code k1} and so on.
 *
 * @param table the table
 * @param columns its columns, typed as those that take them
 * @param rows the values
 */
public record RowSource(Table<?> table, List<Field<?>> columns, List<List<?>> rows) {
    /** Binds of one statement, where each value takes one: below what every database takes, and few texts. */
    private static final int BINDS = 512;

    private static final int LONGEST_H2_ARRAY = 65_536;
    private static final String NAME = "given";
    private static final Set<Class<?>> NUMBERS = Set.of(Long.class, Integer.class, Short.class);
    private static final Set<Class<?>> PLAIN = Set.of(Long.class, Integer.class, Short.class, String.class, UUID.class);

    /** {@return whether the database takes so many values of these columns in one bind a column, or in all} */
    public static boolean inOneBind(SQLDialect family, List<? extends Field<?>> takers, int rows) {
        return isBindable(family, takers) && rows <= longest(family);
    }

    /** {@return how many values one bind takes} */
    static int longest(SQLDialect family) {
        return family == SQLDialect.H2 ? LONGEST_H2_ARRAY : Integer.MAX_VALUE;
    }

    /** {@return whether values of these columns go into one bind a column, or in all} */
    static boolean isBindable(SQLDialect family, List<? extends Field<?>> takers) {
        Set<Class<?>> types =
                switch (family) {
                    case POSTGRES, YUGABYTEDB, H2, SQLITE -> PLAIN;
                    case MARIADB -> NUMBERS;
                    default -> Set.of();
                };
        return takers.stream()
                .map(Field::getDataType)
                .allMatch(type ->
                        types.contains(type.getType()) && type.getConverter().fromType() == type.getType());
    }

    /**
     * {@return rows as tables: one, where the database takes them all so, else chunks}
     *
     * @param takers the columns that the values are for
     * @param rows the values, not null in a table that is one bind a column
     */
    public static List<RowSource> of(DSLContext dsl, List<? extends Field<?>> takers, List<? extends List<?>> rows) {
        SQLDialect family = dsl.family();
        List<RowSource> sources = new ArrayList<>();
        boolean bindable = isBindable(family, takers);
        int size = bindable ? longest(family) : Math.max(1, BINDS / takers.size());
        for (List<? extends List<?>> chunk : KeySets.chunks(rows, size)) {
            Table<?> table = bindable ? bound(family, takers, chunk) : values(takers, chunk);
            sources.add(source(table, takers, chunk));
        }
        return sources;
    }

    /**
     * {@return the rows as what {@code in} takes} MariaDB else reads them anew for each row that it deletes; numbers alone can be
     * made distinct, since texts may be alike to its collation and not be the same.
     */
    public Select<Record> select(DSLContext dsl) {
        if (dsl.family() != SQLDialect.MARIADB || !isBindable(dsl.family(), columns)) {
            return dsl.select(columns).from(table);
        }
        Table<Record> once = dsl.selectDistinct(columns).from(table).asTable("once");
        return dsl.select(once.fields()).from(once);
    }

    private static RowSource source(Table<?> table, List<? extends Field<?>> takers, List<? extends List<?>> rows) {
        List<Field<?>> columns = new ArrayList<>();
        for (int i = 0; i < takers.size(); i++) {
            columns.add(DSL.field(DSL.name(NAME, "k" + i), takers.get(i).getDataType()));
        }
        return new RowSource(table, List.copyOf(columns), List.copyOf(rows));
    }

    private static Table<?> values(List<? extends Field<?>> takers, List<? extends List<?>> rows) {
        RowN[] typed = rows.stream()
                .map(row -> {
                    List<Field<?>> values = new ArrayList<>();
                    for (int i = 0; i < takers.size(); i++) {
                        values.add(DSL.val(row.get(i), takers.get(i).getDataType()));
                    }
                    return DSL.row(values);
                })
                .toArray(RowN[]::new);
        return DSL.values(typed).as(NAME, names(takers.size()));
    }

    private static Table<?> bound(SQLDialect family, List<? extends Field<?>> takers, List<? extends List<?>> rows) {
        int size = takers.size();
        Name name = DSL.name(NAME);
        return switch (family) {
            case SQLITE ->
                DSL.table("(select {0} from json_each({1}))", DSL.list(extracted(size)), json(rows))
                        .as(name);
            case MARIADB ->
                DSL.table("json_table({0}, '$[*]' columns ({1}))", json(rows), DSL.list(paths(size)))
                        .as(name);
            default -> {
                List<Field<?>> arrays = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    arrays.add(array(family, takers.get(i).getDataType(), rows, i));
                }
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

    private static Field<String> json(List<? extends List<?>> rows) {
        List<Object> arrays = new ArrayList<>();
        for (List<?> row : rows) {
            List<@Nullable Object> plain = new ArrayList<>();
            row.forEach(value -> plain.add(value instanceof UUID ? value.toString() : value));
            arrays.add(plain);
        }
        return DSL.val(JSONArray.toJSONString(arrays), SQLDataType.CLOB);
    }

    /** {@return the values of one column as an array of its type} */
    static <X> Field<X[]> array(SQLDialect family, DataType<X> type, List<? extends List<?>> rows, int position) {
        Object[] values = rows.stream().map(row -> row.get(position)).toArray();
        DataType<X[]> arrays = type.getArrayDataType();
        X[] array = Arrays.copyOf(values, values.length, arrays.getType());
        return family == SQLDialect.H2
                ? DSL.val(array, arrays)
                : DSL.val(array, arrays.asConvertedDataType(new ArrayBinding<>(type)));
    }
}
