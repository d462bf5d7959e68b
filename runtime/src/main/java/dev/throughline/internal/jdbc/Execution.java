package dev.throughline.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.DataException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Runs texts over JDBC, on the connection that a configuration gives, within the limits of its settings. */
final class Execution {
    private Execution() {}

    static int execute(DSLContext dsl, Text text, @Nullable Object[] values) {
        return run(dsl, text, values, PreparedStatement::executeUpdate);
    }

    static <X extends @Nullable Object> X read(
            DSLContext dsl, Text text, @Nullable Object[] values, Function<Rows, X> reader) {
        return run(dsl, text, values, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                if (result == null) { // of jOOQ's mock connection, where it has no rows
                    return reader.apply(new RecordRows(List.of()));
                }
                X read = reader.apply(text.rows(dsl, result));
                if (!text.isSelect()) {
                    finish(result);
                }
                return read;
            }
        });
    }

    /** SQLite writes and commits as its rows are read, and its driver keeps to itself what goes wrong after the last that was. */
    private static void finish(ResultSet result) throws SQLException {
        boolean more = true;
        while (more && !result.isClosed()) {
            more = result.next();
        }
    }

    private interface Step<X extends @Nullable Object> {
        X run(PreparedStatement statement) throws SQLException;
    }

    private static <X extends @Nullable Object> X run(
            DSLContext dsl, Text text, @Nullable Object[] values, Step<X> step) {
        Configuration configuration = dsl.configuration();
        String sql = SqlComment.before(configuration, text.sql());
        try (Lease lease = Lease.of(configuration);
                PreparedStatement statement = lease.connection().prepareStatement(sql)) {
            limit(statement, configuration.settings(), text.isSelect());
            text.bind(statement, values);
            return step.run(statement);
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    private static void limit(PreparedStatement statement, Settings settings, boolean select) throws SQLException {
        if (isGiven(settings.getQueryTimeout())) {
            statement.setQueryTimeout(settings.getQueryTimeout());
        }
        if (select && isGiven(settings.getFetchSize())) {
            statement.setFetchSize(settings.getFetchSize());
        }
        if (select && isGiven(settings.getMaxRows())) {
            statement.setMaxRows(settings.getMaxRows());
        }
    }

    private static boolean isGiven(@Nullable Integer limit) {
        return limit != null && limit != 0;
    }

    /** {@return a failure as jOOQ's, in its words} */
    static DataAccessException failure(String sql, SQLException e) {
        String words = "SQL [" + sql + "]; " + e.getMessage();
        return switch (DataAccessException.sqlStateClass(e)) {
            case C22_DATA_EXCEPTION -> new DataException(words, e);
            case C23_INTEGRITY_CONSTRAINT_VIOLATION -> new IntegrityConstraintViolationException(words, e);
            default -> new DataAccessException(words, e);
        };
    }
}
