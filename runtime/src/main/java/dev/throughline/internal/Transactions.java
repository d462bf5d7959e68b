package dev.throughline.internal;

import dev.throughline.Retry;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Lease;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TransactionProvider;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.jooq.impl.DefaultTransactionProvider;
import org.jspecify.annotations.Nullable;

/** Calls of several statements, all or nothing. */
public final class Transactions {
    /** How often a pause is doubled: more would be lost time, where others keep writing. */
    private static final int LONGEST_PAUSE = 6;

    private static final Set<SQLDialect> STALE = Set.of(SQLDialect.MARIADB, SQLDialect.MYSQL);

    private Transactions() {}

    /**
     * Runs work in a transaction of jOOQ's, or in a savepoint where one is open: jOOQ's own or, on a plain connection, the
     * caller's, which jOOQ would commit.
     *
     * @param work is given the context to send its statements to
     */
    public static <X extends @Nullable Object> X run(DSLContext dsl, Function<DSLContext, X> work) {
        Configuration configuration = dsl.configuration();
        Call.prepare(configuration);
        if (configuration.connectionProvider() instanceof DefaultConnectionProvider && isOpen(dsl)) {
            return Lease.with(configuration, connection -> inSavepoint(connection, dsl, work));
        }
        return again(
                dsl,
                Retry.DEFAULT,
                () -> isOrdinary(configuration)
                        ? Lease.with(configuration, connection -> inTransaction(connection, dsl, work))
                        : ofJooq(dsl, work));
    }

    /**
     * {@return what work answers, in a transaction of jOOQ's, which may be run again} For work of the caller's, who may open others
     * in it.
     *
     * @param passing the failures that may pass
     */
    public static <X extends @Nullable Object> X run(
            DSLContext dsl, Retry retry, Predicate<RuntimeException> passing, Function<DSLContext, X> work) {
        Call.prepare(dsl.configuration());
        return again(dsl, retry, passing, () -> ofJooq(dsl, work));
    }

    private static <X extends @Nullable Object> X ofJooq(DSLContext dsl, Function<DSLContext, X> work) {
        return dsl.transactionResult(inner -> work.apply(DSL.using(inner)));
    }

    /**
     * {@return whether transactions are jOOQ's own, on the connections of the configuration, and nobody listens} Where no provider
     * is set, jOOQ makes one for each question.
     */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOrdinary(Configuration configuration) {
        TransactionProvider provider = configuration.transactionProvider();
        return provider instanceof DefaultTransactionProvider
                && provider != configuration.transactionProvider()
                && configuration.transactionListenerProviders().length == 0;
    }

    /** As jOOQ's own provider does it. */
    private static <X extends @Nullable Object> X inTransaction(
            Connection connection, DSLContext dsl, Function<DSLContext, X> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        X result;
        try {
            result = work.apply(on(connection, dsl));
            connection.commit();
        } catch (Throwable e) {
            undo(e, connection::rollback);
            undo(e, () -> connection.setAutoCommit(autoCommit));
            throw e;
        }
        if (autoCommit) {
            connection.setAutoCommit(true);
        }
        return result;
    }

    /** {@return a context whose statements all go to one connection, which is the context itself where it has no other} */
    private static DSLContext on(Connection connection, DSLContext dsl) {
        Configuration configuration = dsl.configuration();
        return configuration.connectionProvider() instanceof DefaultConnectionProvider
                ? dsl
                : configuration
                        .derive(new DefaultConnectionProvider(connection))
                        .dsl();
    }

    /** {@return what one statement answers, which is its own transaction where none is open} */
    public static <X extends @Nullable Object> X alone(DSLContext dsl, Supplier<X> statement) {
        return again(dsl, Retry.DEFAULT, statement);
    }

    /** {@return what work answers, which is run again where the database has undone it and no transaction is open} */
    private static <X extends @Nullable Object> X again(DSLContext dsl, Retry retry, Supplier<X> work) {
        return again(dsl, retry, Failures::isTransient, work);
    }

    /**
     * {@return what work answers, which is run again where no transaction is open}
     *
     * @param passing the failures that may pass
     */
    private static <X extends @Nullable Object> X again(
            DSLContext dsl, Retry retry, Predicate<RuntimeException> passing, Supplier<X> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt >= retry.attempts() || !passing.test(e) || isOpen(dsl)) {
                    throw e;
                }
                rest(retry, attempt);
            }
        }
    }

    private static void rest(Retry retry, int attempt) {
        long longest = retry.pause().toNanos() << Math.min(attempt - 1, LONGEST_PAUSE);
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
        return Lease.with(dsl.configuration(), connection -> !connection.getAutoCommit());
    }

    /**
     * {@return whether a plain read may show what was there when the caller's transaction began, as in InnoDB's repeatable reads}
     * Elsewhere no connection is asked.
     */
    public static boolean readsStale(DSLContext dsl) {
        return STALE.contains(dsl.family()) && isOpen(dsl);
    }

    private static <X extends @Nullable Object> X inSavepoint(
            Connection connection, DSLContext dsl, Function<DSLContext, X> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            X result = work.apply(dsl);
            connection.releaseSavepoint(before);
            return result;
        } catch (Throwable e) {
            undo(e, () -> connection.rollback(before));
            throw e;
        }
    }

    private interface Step {
        void run() throws SQLException;
    }

    /** What fails on the way back must not hide why there is one. */
    private static void undo(Throwable cause, Step step) {
        try {
            step.run();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
