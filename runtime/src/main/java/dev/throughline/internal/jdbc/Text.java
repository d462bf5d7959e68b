package dev.throughline.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** A statement as jOOQ has rendered it: its SQL, which value goes to which of its binds, and the columns that it answers. */
final class Text {
    /** Far below where jOOQ puts values into the text, since the database takes no more binds. */
    private static final int MOST_BINDS = 900;

    private static final Set<SQLDialect> ANSWERING = EnumSet.of(
            SQLDialect.H2, SQLDialect.MARIADB, SQLDialect.POSTGRES, SQLDialect.SQLITE, SQLDialect.YUGABYTEDB);

    private final String sql;
    private final int[] places;
    private final Setter[] setters;
    private final Field<?>[] fields;
    private final PlainType @Nullable [] columns;
    private final boolean select;
    private volatile @Nullable Object layout;

    private Text(String sql, int[] places, Setter[] setters, Field<?>[] fields, SQLDialect family, boolean select) {
        this.sql = sql;
        this.places = places;
        this.setters = setters;
        this.fields = fields;
        this.columns = columns(family, fields);
        this.select = select;
    }

    private static PlainType @Nullable [] columns(SQLDialect family, Field<?>[] fields) {
        PlainType[] columns = new PlainType[fields.length];
        for (int i = 0; i < columns.length; i++) {
            PlainType type = PlainType.of(family, fields[i].getDataType());
            if (type == null) {
                return null;
            }
            columns[i] = type;
        }
        return columns;
    }

    /** {@return a statement as its configuration renders it; null where some of its binds are jOOQ's matter} */
    static @Nullable Text of(DSLContext dsl, Query query, Binds binds) {
        return of(dsl, query, binds(query), binds);
    }

    /**
     * {@return a statement as its configuration renders it; null where some of its binds are jOOQ's matter}
     *
     * @param params the binds of the statement, in its order
     * @param binds which value is whose
     */
    static @Nullable Text of(DSLContext dsl, Query query, List<Param<?>> params, Binds binds) {
        if (!isAnswered(dsl.family(), query)) {
            return null;
        }
        String sql = query.getSQL();
        if (params.size() > MOST_BINDS
                || params.size() != sql.chars().filter(c -> c == '?').count()) {
            return null;
        }
        int[] places = new int[params.size()];
        Setter[] setters = new Setter[places.length];
        for (int i = 0; i < places.length; i++) {
            Integer place = binds.place(params.get(i));
            Setter setter = Setter.of(dsl.family(), params.get(i).getDataType());
            if (place == null || setter == null) {
                return null;
            }
            places[i] = place;
            setters[i] = setter;
        }
        Field<?>[] fields = query instanceof ResultQuery<?> rows ? rows.fields() : new Field<?>[0];
        return new Text(sql, places, setters, fields, dsl.family(), query instanceof Select<?>);
    }

    /** Where a write cannot answer rows by itself, jOOQ asks for the keys, and then for the rows. */
    private static boolean isAnswered(SQLDialect family, Query query) {
        return query instanceof Select<?> || !(query instanceof ResultQuery<?>) || ANSWERING.contains(family);
    }

    /** {@return the binds of a statement, in the order in which jOOQ would bind them} */
    static List<Param<?>> binds(Query query) {
        List<Param<?>> binds = new ArrayList<>(query.getParams().values());
        binds.removeIf(Param::isInline);
        return binds;
    }

    String sql() {
        return sql;
    }

    /** {@return whether it reads, and writes nothing} */
    boolean isSelect() {
        return select;
    }

    /** {@return what the rows are read with, made once: one text has one kind of it} */
    @SuppressWarnings("unchecked")
    <R> R layout(Supplier<R> made) {
        Object known = layout;
        if (known == null) {
            known = made.get();
            layout = known;
        }
        return (R) known;
    }

    void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < places.length; i++) {
            setters[i].set(statement, i + 1, values[places[i]]);
        }
    }

    /** {@return the rows of a result; jOOQ reads those of columns that are not plain} */
    Rows rows(DSLContext dsl, ResultSet result) {
        return columns == null ? new RecordRows(dsl.fetch(result, fields)) : new ResultRows(result, columns, sql);
    }
}
