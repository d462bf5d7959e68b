package dev.throughline.internal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Rows as JDBC reads them. */
final class ResultRows implements Rows {
    private final ResultSet rows;
    private final Field<?>[] fields;
    private final JdbcType[] columns;
    private final String text;

    ResultRows(ResultSet rows, Field<?>[] fields, JdbcType[] columns, String text) {
        this.rows = rows;
        this.fields = fields;
        this.columns = columns;
        this.text = text;
    }

    @Override
    public boolean next() {
        try {
            return rows.next();
        } catch (SQLException e) {
            throw Execution.failure(text, e);
        }
    }

    @Override
    public @Nullable Object get(int position) {
        try {
            return columns[position].get(rows, position + 1);
        } catch (SQLException e) {
            throw Execution.failure(text, e);
        } catch (RuntimeException e) { // of a converter
            throw Execution.failure(text, unread(position, e));
        }
    }

    /** As jOOQ says it. */
    private SQLException unread(int position, RuntimeException e) {
        return new SQLException(
                "Error while reading field: " + fields[position] + ", at JDBC index: " + (position + 1), e);
    }

    @Override
    public int size() {
        return columns.length;
    }
}
