package dev.throughline.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private static final int NOWHERE = -1;

    /** As H2 is told it of a decimal number that it compares, so that the text follows from the value. */
    private static final Pattern DIGITS =
            Pattern.compile("\\?\\s+as\\s+(decimal|numeric)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<SQLDialect> ANSWERING = EnumSet.of(
            SQLDialect.H2, SQLDialect.MARIADB, SQLDialect.POSTGRES, SQLDialect.SQLITE, SQLDialect.YUGABYTEDB);

    /** In the place of one that jOOQ has to run. */
    static final Text OF_JOOQ =
            new Text("", new int[0], new Setter[0], new Field<?>[0], new JdbcType[0], false, null, null);

    private final String sql;
    private final int[] places;
    private final Setter[] setters;
    private final Field<?>[] fields;
    private final JdbcType @Nullable [] columns;
    private final boolean select;
    private final boolean complete;
    private final @Nullable Object @Nullable [] own;
    private final @Nullable Repetition repetition;
    private volatile @Nullable Object layout;

    private Text(
            String sql,
            int[] places,
            Setter[] setters,
            Field<?>[] fields,
            JdbcType @Nullable [] columns,
            boolean select,
            @Nullable Object @Nullable [] own,
            @Nullable Repetition repetition) {
        this.sql = sql;
        this.places = places;
        this.setters = setters;
        this.fields = fields;
        this.columns = columns;
        this.select = select;
        this.complete = IntStream.of(places).noneMatch(place -> place == NOWHERE);
        this.own = own;
        this.repetition = repetition;
    }

    private static JdbcType @Nullable [] columns(SQLDialect family, Field<?>[] fields) {
        JdbcType[] columns = new JdbcType[fields.length];
        for (int i = 0; i < columns.length; i++) {
            JdbcType type = JdbcType.of(family, fields[i].getDataType());
            if (type == null) {
                return null;
            }
            columns[i] = type;
        }
        return columns;
    }

    /** {@return a statement as its configuration renders it; null where some of it is jOOQ's matter} */
    static @Nullable Text of(DSLContext dsl, Query query, Binds binds) {
        return of(dsl, query, binds(query), binds, null);
    }

    /** {@return a statement with the values that it has, to be run once; null where some of it is jOOQ's matter} */
    static @Nullable Text once(DSLContext dsl, Query query) {
        List<Param<?>> params = binds(query);
        Binds binds = Binds.of(params);
        return of(dsl, query, params, binds, binds.values());
    }

    private static @Nullable Text of(
            DSLContext dsl, Query query, List<Param<?>> params, Binds binds, @Nullable Object @Nullable [] own) {
        if (!isAnswered(dsl.family(), query) || params.size() > MOST_BINDS) {
            return null;
        }
        int[] places = new int[params.size()];
        Setter[] setters = new Setter[places.length];
        for (int i = 0; i < places.length; i++) {
            Integer place = binds.place(params.get(i));
            Setter setter = Setter.of(dsl.family(), params.get(i).getDataType());
            if (setter == null) {
                return null;
            }
            places[i] = place == null ? NOWHERE : place;
            setters[i] = setter;
        }
        String sql = query.getSQL();
        if (DIGITS.matcher(sql).find()) {
            return null;
        }
        if (params.size() != sql.chars().filter(c -> c == '?').count()) {
            return null;
        }
        Field<?>[] fields = query instanceof ResultQuery<?> rows ? rows.fields() : new Field<?>[0];
        JdbcType[] columns = columns(dsl.family(), fields);
        return new Text(sql, places, setters, fields, columns, query instanceof Select<?>, own, null);
    }

    /** {@return the text of one row, of which those of more are made where these of two and of three say so} */
    Text repeatable(Text two, Text three) {
        Repetition found = Repetition.of(sql, two.sql, three.sql);
        boolean inOrder = IntStream.range(0, three.places.length).allMatch(i -> three.places[i] == i);
        return found != null && inOrder && three.places.length == places.length * 3
                ? new Text(sql, places, setters, fields, columns, select, own, found)
                : this;
    }

    /** {@return whether texts of more rows are made of it} */
    boolean isRepeatable() {
        return repetition != null;
    }

    /** {@return the text for so many rows} */
    Text of(int rows) {
        if (repetition == null || rows < 2) {
            return this;
        }
        int width = places.length;
        int[] all = IntStream.range(0, width * rows).toArray();
        Setter[] each = new Setter[all.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = setters[i % width];
        }
        Text text = new Text(repetition.text(sql, rows), all, each, fields, columns, select, own, null);
        text.layout = layout;
        return text;
    }

    /** Where a write cannot answer rows by itself, jOOQ asks for the keys, and then for the rows. */
    private static boolean isAnswered(SQLDialect family, Query query) {
        return query instanceof Select<?> || !(query instanceof ResultQuery<?>) || ANSWERING.contains(family);
    }

    /** {@return the binds of a statement, in the order in which jOOQ would bind them} */
    private static List<Param<?>> binds(Query query) {
        List<Param<?>> binds = new ArrayList<>(query.getParams().values());
        binds.removeIf(Param::isInline);
        return binds;
    }

    /** {@return whether it stands for one that jOOQ has to run} */
    boolean isOfJooq() {
        return sql.isEmpty();
    }

    /** {@return whether all of its binds are among the values: jOOQ may have made others of them} */
    boolean isComplete() {
        return complete;
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
    <S, R> R layout(Function<S, R> made, S subject) {
        Object known = layout;
        if (known == null) {
            known = made.apply(subject);
            layout = known;
        }
        return (R) known;
    }

    void bind(PreparedStatement statement, @Nullable Object[] given) throws SQLException {
        @Nullable Object[] values = own == null ? given : own;
        for (int i = 0; i < places.length; i++) {
            setters[i].set(statement, i + 1, values[places[i]]);
        }
    }

    /** {@return the rows of a result; jOOQ reads those of columns that JDBC does not} */
    Rows rows(DSLContext dsl, ResultSet result) {
        return columns == null
                ? new RecordRows(dsl.fetch(result, fields))
                : new ResultRows(result, fields, columns, sql);
    }
}
