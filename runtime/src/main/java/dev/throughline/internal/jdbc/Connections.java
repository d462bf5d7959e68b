package dev.throughline.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.Configuration;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.DetachedException;
import org.jspecify.annotations.Nullable;

/**
 * The connections of a configuration, as {@code DSLContext.connectionResult} gives them, without the configuration and the wrapper
 * that it makes for each.
 */
public final class Connections {
    private Connections() {}

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work<X extends @Nullable Object> {
        /** {@return what comes of it} */
        X on(Connection connection) throws SQLException;
    }

    /** {@return what comes of some work with a connection} */
    public static <X extends @Nullable Object> X with(Configuration configuration, Work<X> work) {
        Connection connection = acquire(configuration);
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new DataAccessException(String.valueOf(e.getMessage()), e);
        } finally {
            configuration.connectionProvider().release(connection);
        }
    }

    /** {@return a connection, to be released} */
    static Connection acquire(Configuration configuration) {
        Connection connection = configuration.connectionProvider().acquire();
        if (connection == null) {
            throw new DetachedException("No JDBC Connection provided by ConnectionProvider");
        }
        return connection;
    }
}
