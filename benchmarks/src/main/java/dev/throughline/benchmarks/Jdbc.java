package dev.throughline.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.SQLDialect;

/** A connection, and what hand-written JDBC does with it again and again. */
record Jdbc(Connection connection, SQLDialect dialect) implements Sql {
    @Override
    public int update(String text, Object... binds) {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            bind(statement, binds);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }

    @Override
    public <X> List<X> list(String text, Reader<X> reader, Object... binds) {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            bind(statement, binds);
            try (ResultSet rows = statement.executeQuery()) {
                List<X> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(reader.read(rows));
                }
                return list;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }

    @Override
    public <X> X one(String text, Reader<X> reader, Object... binds) {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            bind(statement, binds);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return reader.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }

    @Override
    public long insert(String text, Object... binds) {
        try (PreparedStatement statement = connection.prepareStatement(text, new String[] {"id"})) {
            bind(statement, binds);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }

    /** Writes rows, 1,000 in a batch. */
    void batch(String text, List<Object[]> rows) {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < rows.size(); i++) {
                bind(statement, rows.get(i));
                statement.addBatch();
                if (i % 1000 == 999 || i == rows.size() - 1) {
                    statement.executeBatch();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private void bind(PreparedStatement statement, Object... binds) throws SQLException {
        for (int i = 0; i < binds.length; i++) {
            if (binds[i] instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (binds[i] instanceof Long[] keys && dialect == SQLDialect.POSTGRES) {
                statement.setArray(i + 1, connection.createArrayOf("bigint", keys));
            } else {
                statement.setObject(i + 1, binds[i]);
            }
        }
    }

    @Override
    public <X> X transaction(Function<Sql, X> work) {
        try {
            connection.setAutoCommit(false);
            try {
                X result = work.apply(this);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("transaction", e);
        }
    }
}
