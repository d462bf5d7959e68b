package dev.throughline.tests.faults;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;

/** Those who write, each by its script, until they are killed, or the server that they write to is. */
interface Writers extends AutoCloseable {
    long PATIENCE_SECONDS = 60;

    /**
     * When to kill.
     *
     * @param calls how many calls have returned by then, of all writers together
     * @param pauseNanos how long after the last of these
     */
    record Kill(int calls, long pauseNanos) {
        private static final int MOST_CALLS = 12;
        private static final long LONGEST_PAUSE_MILLIS = 25;

        static Kill by(Random random) {
            return new Kill(1 + random.nextInt(MOST_CALLS), (long)
                    (random.nextDouble() * TimeUnit.MILLISECONDS.toNanos(LONGEST_PAUSE_MILLIS)));
        }
    }

    /**
     * {@return how many calls of each writer have returned since the beginning, once what was killed is back}
     *
     * @param done how many have been made before
     */
    List<Integer> writeUntil(Kill kill, List<Integer> done) throws Exception;

    /** {@return where to look at what they have written} */
    DSLContext dsl();

    @Override
    void close();
}
