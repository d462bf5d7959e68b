package dev.throughline.tests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;

/** A PostgreSQL server of this run. */
final class PostgresServer implements KillableServer {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String USER = "postgres";

    /** Keeps the port and the directory of its first server for the next ones. */
    private final EmbeddedPostgres.Builder builder;

    private EmbeddedPostgres server;
    private CloseableDSLContext admin;

    private PostgresServer(EmbeddedPostgres.Builder builder) {
        this.builder = builder;
        server = start(builder);
        admin = DSL.using(server.getJdbcUrl(USER, USER));
    }

    /** {@return a server for many databases, in a hurry} */
    static PostgresServer shared() {
        return new PostgresServer(builder());
    }

    /** {@return a server that has what it has committed written when it says so} */
    static PostgresServer killable() {
        Path data = Path.of("target", "postgres", UUID.randomUUID().toString()).toAbsolutePath();
        return new PostgresServer(builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on"));
    }

    private static EmbeddedPostgres.Builder builder() {
        // The same order of texts wherever the tests run.
        return EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).setLocaleConfig("locale", "C");
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
    public void kill() {
        Path directory = Path.of(admin.fetchSingle("show data_directory").get(0, String.class));
        try {
            Processes.kill(
                    Files.readAllLines(directory.resolve("postmaster.pid")).get(0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        close();
    }

    @Override
    public void restart() {
        server = start(builder);
        admin = DSL.using(server.getJdbcUrl(USER, USER));
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
