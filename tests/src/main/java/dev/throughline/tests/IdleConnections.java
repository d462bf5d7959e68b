package dev.throughline.tests;

import java.sql.Connection;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;

/**
 * Keeps connections that come back for the next who asks. No pool of a library, since one for each test costs more time
 * than most tests.
 */
final class IdleConnections implements ConnectionProvider, AutoCloseable {
    private final ConnectionProvider connections;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    IdleConnections(DataSource dataSource) {
        connections = new DataSourceConnectionProvider(dataSource);
    }

    @Override
    public @Nullable Connection acquire() {
        Connection connection = idle.poll();
        return connection != null ? connection : connections.acquire();
    }

    @Override
    public void release(Connection connection) {
        idle.push(connection);
    }

    @Override
    public void close() {
        idle.forEach(connections::release);
    }
}
