package dev.throughline.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Calls of several statements, all or nothing. */
@NullMarked
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
                : dsl.transactionResult(inner -> work.apply(DSL.using(inner)));
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
