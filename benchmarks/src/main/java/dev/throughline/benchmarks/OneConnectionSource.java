package dev.throughline.benchmarks;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The connection of the world, for Ebean, which takes it out of a pool and gives it back. The pool does what it has to do and no more.
 *
 * @param connection the connection
 * @param autoCommit what it is while it is out
 */
record OneConnectionSource(Connection connection, boolean autoCommit) implements DataSource {
    @Override
    public Connection getConnection() throws SQLException {
        if (!autoCommit) {
            connection.setAutoCommit(false);
        }
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (!autoCommit) {
                            connection.setAutoCommit(true);
                        }
                        return null;
                    }
                    if (arguments != null && arguments[arguments.length - 1] instanceof String[] keys) {
                        // H2 takes the quotes for a part of the name.
                        arguments[arguments.length - 1] = Stream.of(keys)
                                .map(key -> key.replace("\"", ""))
                                .toArray(String[]::new);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
