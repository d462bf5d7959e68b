package dev.throughline.tests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;

/** A PostgreSQL server of this run. */
final class PostgresServer implements Server {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final CloseableDSLContext admin;

    PostgresServer() {
        try {
            // The same order of texts wherever the tests run.
            server = EmbeddedPostgres.builder()
                    .setPGStartupWait(PATIENCE)
                    .setLocaleConfig("locale", "C")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        admin = DSL.using(server.getJdbcUrl(USER, USER));
    }

    @Override
    public DataSource create(String name) {
        admin.execute("create database " + name);
        return server.getDatabase(USER, name);
    }

    @Override
    public void drop(String name) {
        admin.execute("drop database " + name + " with (force)");
    }

    @Override
    public void close() {
        admin.close();
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
