package dev.throughline.tests.faults;

import dev.throughline.tests.Database;
import dev.throughline.tests.TestDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/**
 * Connections of which one is cut at a point: points 0 and 1 are just before and after the first statement that is sent, 2 and
 * 3 before and after the second, and so on. A commit is a statement here.
 */
final class Wire implements ConnectionProvider {
    private final TestDatabase database;
    private final Cut cut;
    private final int at;
    private int point;
    private boolean isCut;

    Wire(TestDatabase database, Cut cut, int at) {
        this.database = database;
        this.cut = cut;
        this.at = at;
    }

    /** {@return whether the point was reached} */
    boolean isCut() {
        return isCut;
    }

    @Override
    public Connection acquire() {
        try {
            Connection connection = database.open();
            return proxy(Connection.class, (proxy, method, arguments) -> ofConnection(connection, method, arguments));
        } catch (SQLException e) {
            throw new DataAccessException("no connection", e);
        }
    }

    @Override
    public void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("not closed", e);
        }
    }

    private Object ofConnection(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("commit")) {
            return send(connection, connection, method, arguments);
        }
        Object answer = invoke(connection, method, arguments);
        return answer instanceof Statement statement
                ? proxy(
                        type(statement),
                        (proxy, each, values) -> each.getName().startsWith("execute")
                                ? send(connection, statement, each, values)
                                : invoke(statement, each, values))
                : answer;
    }

    private static Class<? extends Statement> type(Statement statement) {
        return statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    private Object send(Connection connection, Object receiver, Method method, Object[] arguments) throws Throwable {
        cutHere(connection);
        Object answer = invoke(receiver, method, arguments);
        cutHere(connection);
        return answer;
    }

    private void cutHere(Connection connection) throws SQLException {
        if (point++ != at) {
            return;
        }
        isCut = true;
        switch (cut) {
            case FAILURE -> {}
            case CLOSE -> connection.close();
            case KILL -> kill(connection);
        }
        throw new SQLException("cut at " + at, "08006");
    }

    private void kill(Connection connection) throws SQLException {
        boolean isPostgres = database.database() == Database.POSTGRES;
        try (Statement asks = connection.createStatement();
                var id = asks.executeQuery(isPostgres ? "select pg_backend_pid()" : "select connection_id()")) {
            id.next();
            database.dsl()
                    .execute(isPostgres ? "select pg_terminate_backend(" + id.getInt(1) + ")" : "kill " + id.getInt(1));
        }
    }

    private static Object invoke(Object receiver, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private static <X> X proxy(Class<X> type, InvocationHandler handler) {
        return (X) Proxy.newProxyInstance(Wire.class.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
