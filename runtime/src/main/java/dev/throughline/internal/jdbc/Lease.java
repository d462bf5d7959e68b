package dev.throughline.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.Configuration;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.DetachedException;
import org.jspecify.annotations.Nullable;

/**
 * A connection of a configuration until it is given back, as {@code DSLContext.connectionResult} would give it, without the
 * configuration and the wrapper that it makes for each.
 *
 * @param connection the connection
 * @param provider who gets it back
 */
public record Lease(Connection connection, ConnectionProvider provider) implements AutoCloseable {
    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work<X extends @Nullable Object> {
        /** {@return what comes of it} */
        X on(Connection connection) throws SQLException;
    }

    /** {@return a connection of a configuration} */
    public static Lease of(Configuration configuration) {
        ConnectionProvider provider = configuration.connectionProvider();
        Connection connection = provider.acquire();
        if (connection == null) {
            throw new DetachedException("No JDBC Connection provided by ConnectionProvider");
        }
        return new Lease(connection, provider);
    }

    /** {@return what comes of some work with a connection of a configuration} */
    public static <X extends @Nullable Object> X with(Configuration configuration, Work<X> work) {
        try (Lease lease = of(configuration)) {
            return work.on(lease.connection);
        } catch (SQLException e) {
            throw new DataAccessException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        provider.release(connection);
    }
}
