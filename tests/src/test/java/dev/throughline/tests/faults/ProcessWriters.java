package dev.throughline.tests.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A process whose threads write to a file of SQLite, and which is killed. */
final class ProcessWriters implements Writers {
    private static final int BUSY_TIMEOUT_MILLIS = 30_000;

    private final long seed;
    private final Path directory;

    ProcessWriters(long seed, Path directory) {
        this.seed = seed;
        this.directory = directory;
        Scene.create(dsl());
    }

    /** {@return the database in a file} */
    static DSLContext open(Path file) {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return DSL.using((DataSource) source, SQLDialect.SQLITE);
    }

    private Path file() {
        return directory.resolve("scene.db");
    }

    @Override
    public DSLContext dsl() {
        return open(file());
    }

    @Override
    public List<Integer> writeUntil(Kill kill, List<Integer> done) throws Exception {
        List<Integer> now = new ArrayList<>(done);
        Process process = start(done);
        try (BufferedReader returned = process.inputReader()) {
            for (int i = 0; i < kill.calls(); i++) {
                String line = returned.readLine();
                assertTrue(line != null, this::errors);
                count(now, line);
            }
            LockSupport.parkNanos(kill.pauseNanos());
            process.toHandle().destroyForcibly(); // not the process, which would close what it has said
            for (String line = returned.readLine(); line != null; line = returned.readLine()) {
                count(now, line);
            }
        } finally {
            process.destroyForcibly();
        }
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        return now;
    }

    private static void count(List<Integer> calls, String line) {
        int writer = Integer.parseInt(line);
        calls.set(writer, calls.get(writer) + 1);
    }

    private Process start(List<Integer> done) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                WritingProcess.class.getName(),
                file().toString(),
                String.valueOf(seed)));
        done.forEach(calls -> command.add(String.valueOf(calls)));
        return new ProcessBuilder(command).redirectError(errorFile().toFile()).start();
    }

    private Path errorFile() {
        return directory.resolve("errors.txt");
    }

    private String errors() {
        try {
            return "the process has ended by itself: " + Files.readString(errorFile());
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {}
}
