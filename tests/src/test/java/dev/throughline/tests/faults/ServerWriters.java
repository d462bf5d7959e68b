package dev.throughline.tests.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.throughline.tests.Database;
import dev.throughline.tests.KillableServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Threads that write to a server, which is killed. */
final class ServerWriters implements Writers {
    private static final int CONNECTION_MILLIS = 1000;

    private final long seed;
    private final Database database;
    private final KillableServer server;
    private final DataSource dataSource;

    ServerWriters(long seed, Database database) {
        this.seed = seed;
        this.database = database;
        server = database.startToKill();
        dataSource = server.create("scene");
        Scene.create(dsl());
    }

    @Override
    public DSLContext dsl() {
        return DSL.using(dataSource, database.dialect());
    }

    @Override
    public List<Integer> writeUntil(Kill kill, List<Integer> done) throws Exception {
        AtomicBoolean isKilled = new AtomicBoolean();
        Semaphore returned = new Semaphore(0);
        List<Integer> now = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(done.size());
        try (HikariDataSource pool = pool(done.size())) {
            DSLContext pooled = DSL.using(pool, database.dialect());
            List<Future<Integer>> writing = new ArrayList<>();
            for (int i = 0; i < done.size(); i++) {
                Script script = new Script(seed, i);
                int from = done.get(i);
                writing.add(threads.submit(() -> write(script, from, pooled, returned, isKilled)));
            }
            returned.tryAcquire(kill.calls(), PATIENCE_SECONDS, TimeUnit.SECONDS);
            LockSupport.parkNanos(kill.pauseNanos());
            isKilled.set(true);
            server.kill();
            for (Future<Integer> each : writing) {
                now.add(each.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
        } finally {
            threads.shutdownNow();
        }
        server.restart();
        return now;
    }

    private HikariDataSource pool(int size) {
        var config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(CONNECTION_MILLIS);
        config.setLeakDetectionThreshold(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        return new HikariDataSource(config);
    }

    /** Whatever fails is jOOQ's exception, and nothing fails before the server is killed. */
    private static int write(Script script, int from, DSLContext dsl, Semaphore returned, AtomicBoolean isKilled) {
        for (int position = from; ; position++) {
            try {
                script.call(position).work().accept(dsl);
            } catch (DataAccessException e) {
                if (isKilled.get()) {
                    return position;
                }
                throw e;
            }
            returned.release();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
