package dev.throughline.testing;

import java.sql.Connection;
import java.util.function.Consumer;
import org.jooq.ConnectionProvider;
import org.jspecify.annotations.Nullable;

/** Dresses the connections of another provider, and undresses them before it gives them back. */
record RecordingConnections(ConnectionProvider connections, Consumer<String> recorder) implements ConnectionProvider {
    @Override
    public @Nullable Connection acquire() {
        Connection connection = connections.acquire();
        return connection == null ? null : new RecordingConnection(connection, recorder);
    }

    @Override
    public void release(Connection connection) {
        connections.release(connection instanceof RecordingConnection recording ? recording.getDelegate() : connection);
    }
}
