package dev.throughline.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells a recorder what a statement executes. A {@link Proxy}, since JDBC has some twenty ways to execute a statement,
 * and jOOQ's {@code DefaultStatement} refuses those with large counts.
 */
final class RecordingStatement implements InvocationHandler {
    private final Statement delegate;
    private final Connection connection;
    private final @Nullable String prepared;
    private final Consumer<String> recorder;
    private final List<String> batch = new ArrayList<>();

    private RecordingStatement(
            Statement delegate, Connection connection, @Nullable String prepared, Consumer<String> recorder) {
        this.delegate = delegate;
        this.connection = connection;
        this.prepared = prepared;
        this.recorder = recorder;
    }

    static <S extends Statement> S of(
            Class<S> type, S delegate, Connection connection, @Nullable String prepared, Consumer<String> recorder) {
        return type.cast(Proxy.newProxyInstance(
                RecordingStatement.class.getClassLoader(),
                new Class<?>[] {type},
                new RecordingStatement(delegate, connection, prepared, recorder)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        String argument = arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : null;
        switch (method.getName()) {
            case "getConnection" -> {
                return connection;
            }
            case "addBatch" -> batch.add(text(argument));
            case "clearBatch" -> batch.clear();
            case "executeBatch", "executeLargeBatch" -> {
                recorder.accept(prepared != null ? prepared : String.join("\n", batch));
                batch.clear();
            }
            case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" -> recorder.accept(text(argument));
            default -> {}
        }
        try {
            return method.invoke(delegate, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private String text(@Nullable String argument) {
        return argument != null ? argument : String.valueOf(prepared);
    }
}
