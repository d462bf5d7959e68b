package dev.throughline.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** SQLite in a directory of its own. In files, since connections to one in memory lock whole tables without waiting. */
final class SqliteServer implements Server {
    private static final int BUSY_TIMEOUT_MILLIS = 10_000;

    private final Path directory;

    SqliteServer() {
        try {
            directory = Files.createTempDirectory("throughline-sqlite");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public DataSource create(String name) {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.setSynchronous(SynchronousMode.OFF);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file(name));
        return source;
    }

    @Override
    public void drop(String name) {
        delete(file(name));
    }

    @Override
    public void close() {
        delete(directory);
    }

    private Path file(String name) {
        return directory.resolve(name + ".db");
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
