package dev.throughline.internal.read;

import dev.throughline.internal.jdbc.Lease;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultConnectionProvider;

/**
 * A cursor that the database feeds piece by piece: on a connection of its own, where the context has several, since PostgreSQL
 * does so within a transaction only, and MariaDB until the next statement of the connection.
 */
final class Streaming implements AutoCloseable {
    private final Lease lease;
    private final Cursor<Record> cursor;
    private boolean begun;

    private Streaming(DSLContext dsl, int rows, Function<DSLContext, ResultQuery<Record>> query) throws SQLException {
        lease = Lease.of(dsl.configuration());
        try {
            begin(dsl);
            DSLContext one = dsl.configuration()
                    .derive(new DefaultConnectionProvider(lease.connection()))
                    .dsl();
            cursor = query.apply(one).fetchSize(rows).fetchLazy();
        } catch (Throwable e) {
            giveUp(e);
            throw e;
        }
    }

    private void begin(DSLContext dsl) throws SQLException {
        Connection connection = lease.connection();
        boolean own = !(lease.provider() instanceof DefaultConnectionProvider);
        if (own && dsl.family() == SQLDialect.POSTGRES && connection.getAutoCommit()) {
            connection.setAutoCommit(false);
            begun = true;
        }
    }

    private void giveUp(Throwable cause) {
        try {
            end();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void end() throws SQLException {
        try (lease) {
            if (begun) {
                lease.connection().rollback();
                lease.connection().setAutoCommit(true);
            }
        }
    }

    /**
     * {@return the rows of a query as they come}
     *
     * @param rows how many the database sends at a time
     * @param query makes the query of the context that it is given
     */
    static Streaming open(DSLContext dsl, int rows, Function<DSLContext, ResultQuery<Record>> query) {
        try {
            return new Streaming(dsl, rows, query);
        } catch (SQLException e) {
            throw new DataAccessException("stream: the connection fails", e);
        }
    }

    Cursor<Record> cursor() {
        return cursor;
    }

    @Override
    public void close() {
        try {
            cursor.close();
        } finally {
            finish();
        }
    }

    private void finish() {
        try {
            end();
        } catch (SQLException e) {
            throw new DataAccessException("stream: the connection fails", e);
        }
    }
}
