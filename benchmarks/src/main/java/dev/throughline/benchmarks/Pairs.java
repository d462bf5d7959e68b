package dev.throughline.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;

/**
 * Runs a contender and a yardstick in turn, one call each, in this JVM: what the machine does besides, the compiler of the JVM, the
 * database's caches and the collector meet both alike, where two JVMs would differ by much more than what is to be seen.
 */
final class Pairs {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** So long both run unmeasured, so that the JVM has compiled what they are. */
    private static final Duration WARM_UP = Duration.ofSeconds(4);

    private final World world;

    Pairs(World world) {
        this.world = world;
    }

    /** One contender's runs: nanoseconds of the calling thread and of the clock, and bytes. */
    private static final class Runs {
        private final long[] cpu;
        private final long[] wall;
        private long bytes;

        Runs(int pairs) {
            cpu = new long[pairs];
            wall = new long[pairs];
        }

        Measure measure() {
            return new Measure(median(cpu), median(wall), (double) bytes / cpu.length);
        }

        private static double median(long[] values) {
            long[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }

    /**
     * {@return what a call costs both}
     *
     * @throws IllegalStateException where they answer differently
     */
    Comparison compare(Workload workload, Contender yardstick, Contender contender, int pairs) {
        requireSame(workload, yardstick, contender, 3);
        long start = System.nanoTime();
        do {
            run(workload, yardstick, contender, Math.max(3, pairs / 20));
        } while (System.nanoTime() - start < WARM_UP.toNanos());
        Runs[] runs = run(workload, yardstick, contender, pairs);
        return new Comparison(runs[0].measure(), runs[1].measure(), pairs);
    }

    /**
     * Has both make a call some times.
     *
     * @throws IllegalStateException where they answer differently
     */
    void requireSame(Workload workload, Contender yardstick, Contender contender, int times) {
        for (int i = 0; i < times; i++) {
            Object expected = once(workload, yardstick, i);
            Object answered = once(workload, contender, i);
            boolean key = workload.name().startsWith("create");
            if (!key && !expected.equals(answered)) {
                throw new IllegalStateException(
                        workload.name() + ": one answers\n" + expected + "\nand the other\n" + answered);
            }
        }
    }

    private Object once(Workload workload, Contender contender, int run) {
        long post = post(run);
        workload.before().to(world, post);
        Object answer = contender.plain(workload.action().by(contender, post, run));
        workload.after().in(world, post, answer);
        return answer;
    }

    private Runs[] run(Workload workload, Contender yardstick, Contender contender, int pairs) {
        Contender[] both = {yardstick, contender};
        Runs[] runs = {new Runs(pairs), new Runs(pairs)};
        for (int run = 0; run < pairs; run++) {
            for (int turn = 0; turn < 2; turn++) {
                int which = (run + turn) % 2;
                measure(workload, both[which], run, runs[which]);
            }
        }
        return runs;
    }

    private void measure(Workload workload, Contender contender, int run, Runs runs) {
        long post = post(run);
        workload.before().to(world, post);
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        Object answer = workload.action().by(contender, post, run);
        runs.cpu[run] = THREADS.getCurrentThreadCpuTime() - cpu;
        runs.wall[run] = System.nanoTime() - wall;
        runs.bytes += THREADS.getCurrentThreadAllocatedBytes() - bytes;
        workload.after().in(world, post, answer);
    }

    static long post(int run) {
        return 1 + run * 7919L % World.POSTS;
    }
}
