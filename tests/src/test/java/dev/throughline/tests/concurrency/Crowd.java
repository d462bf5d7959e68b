package dev.throughline.tests.concurrency;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.throughline.tests.Figures;
import dev.throughline.tests.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Threads that begin at the same moment. Every other one has a connection of its own; the others share a pool, which is not
 * large enough for all of them.
 */
final class Crowd implements AutoCloseable {
    static final int SIZE = 8;

    private static final int PATIENCE_SECONDS = 60;

    private final ExecutorService threads = Executors.newFixedThreadPool(SIZE);
    private final List<Connection> own = new ArrayList<>();
    private final HikariDataSource pool;
    private final List<DSLContext> contexts = new ArrayList<>();
    private final Figures figures;

    Crowd(TestDatabase database, Figures figures) throws SQLException {
        this.figures = figures;
        var config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(SIZE / 2 - 1);
        pool = new HikariDataSource(config);
        for (int i = 0; i < SIZE; i++) {
            if (i % 2 == 0) {
                contexts.add(DSL.using(pool, database.dialect()));
            } else {
                own.add(database.open());
                contexts.add(DSL.using(own.get(own.size() - 1), database.dialect()));
            }
        }
    }

    /** What one thread does. */
    interface Work<X> {
        X run(DSLContext dsl, int thread) throws Exception;
    }

    /** {@return what the threads answer, in their order, of which each makes one call} */
    <X> List<X> all(Work<X> work) {
        return all(1, work);
    }

    /**
     * {@return what the threads answer, in their order}
     *
     * @param calls how many calls each of them makes at least
     * @throws AssertionError where one of them fails, or takes too long
     */
    <X> List<X> all(int calls, Work<X> work) {
        figures.add("threads", SIZE);
        figures.add("calls", (long) SIZE * calls);
        var start = new CountDownLatch(SIZE);
        List<Future<X>> running = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            int thread = i;
            running.add(threads.submit(() -> {
                start.countDown();
                start.await();
                return work.run(contexts.get(thread), thread);
            }));
        }
        return running.stream().map(Crowd::answer).toList();
    }

    private static <X> X answer(Future<X> running) {
        try {
            return running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed", e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("a thread hangs", e);
        }
    }

    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        pool.close();
        for (Connection connection : own) {
            connection.close();
        }
    }
}
