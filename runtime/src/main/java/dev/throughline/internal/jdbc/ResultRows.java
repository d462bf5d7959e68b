package dev.throughline.internal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows as JDBC reads them. */
final class ResultRows implements Rows {
    private final ResultSet rows;
    private final PlainType[] columns;
    private final String text;

    ResultRows(ResultSet rows, PlainType[] columns, String text) {
        this.rows = rows;
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
        }
    }

    @Override
    public int size() {
        return columns.length;
    }
}
