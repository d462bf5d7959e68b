package dev.throughline.internal;

import dev.throughline.Retry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.jspecify.annotations.Nullable;

/** Calls of several statements, all or nothing. */
public final class Transactions {
    private Transactions() {}

    /**
     * Runs work in a transaction of jOOQ's, or in a savepoint where one is open: jOOQ's own or, on a plain connection, the
     * caller's, which jOOQ would commit.
     *
     * @param work is given the context to send its statements to
     */
    public static <X extends @Nullable Object> X run(DSLContext dsl, Function<DSLContext, X> work) {
        Configuration configuration = dsl.configuration();
        return configuration.connectionProvider() instanceof DefaultConnectionProvider && isOpen(dsl)
                ? dsl.connectionResult(connection -> inSavepoint(connection, dsl, work))
                : again(dsl, Retry.DEFAULT, () -> dsl.transactionResult(inner -> work.apply(DSL.using(inner))));
    }

    /** {@return what one statement answers, which is its own transaction where none is open} */
    public static <X extends @Nullable Object> X alone(DSLContext dsl, Supplier<X> statement) {
        return again(dsl, Retry.DEFAULT, statement);
    }

    /** {@return what work answers, which is run again where the database has undone it and no transaction is open} */
    public static <X extends @Nullable Object> X again(DSLContext dsl, Retry retry, Supplier<X> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt >= retry.attempts() || !Failures.isTransient(e) || isOpen(dsl)) {
                    throw e;
                }
                rest(retry, attempt);
            }
        }
    }

    private static void rest(Retry retry, int attempt) {
        long longest = retry.pause().toNanos() << Math.min(attempt - 1, 10);
        LockSupport.parkNanos(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
    }

    /**
     * Begins with a write on SQLite: a transaction that has read first is refused the lock for writing where another has it, and
     * does not wait.
     */
    public static void writeFirst(DSLContext dsl, Table<?> table) {
        if (dsl.family() == SQLDialect.SQLITE) {
            dsl.deleteFrom(table).where(DSL.falseCondition()).execute();
        }
    }

    /** {@return whether statements of this context are part of a transaction that is open already} */
    public static boolean isOpen(DSLContext dsl) {
        return dsl.connectionResult(connection -> !connection.getAutoCommit());
    }

    private static <X extends @Nullable Object> X inSavepoint(
            Connection connection, DSLContext dsl, Function<DSLContext, X> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            X result = work.apply(dsl);
            connection.releaseSavepoint(before);
            return result;
        } catch (RuntimeException | Error e) {
            undo(connection, before, e);
            throw e;
        }
    }

    private static void undo(Connection connection, Savepoint before, Throwable cause) {
        try {
            connection.rollback(before);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
