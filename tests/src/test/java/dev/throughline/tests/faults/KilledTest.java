package dev.throughline.tests.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.Figures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed, or on SQLite the process that writes, while several write: each call has happened wholly or not at
 * all, and those that have returned have happened.
 *
 * <p>{@code -Dthroughline.faults.kills=50} kills more often than usual, {@code -Dthroughline.faults.seed=…} runs the scripts and
 * kills at the points of a failure again.
 */
class KilledTest {
    private static final int KILLS = 3;

    private final Database database;
    private final Figures figures;
    private final long seed = Long.getLong("throughline.faults.seed", new Random().nextLong());

    KilledTest(Database database, Figures figures) {
        this.database = database;
        this.figures = figures;
        assumeTrue(database != Database.H2, "in memory, which a kill would empty");
    }

    @EachDatabase
    void callsHappenWhollyOrNotAtAll(@TempDir Path directory) throws Exception {
        Random random = new Random(seed);
        List<Integer> done = Collections.nCopies(Scene.WRITERS, 0);
        try (Writers writers = writers(directory);
                Undisturbed undisturbed = new Undisturbed(seed)) {
            for (int kill = 0; kill < Integer.getInteger("throughline.faults.kills", KILLS); kill++) {
                List<Integer> returned = writers.writeUntil(Writers.Kill.by(random), done);
                figures.add("kills", 1);
                figures.add("calls that returned", sum(returned) - sum(done));
                done = look(writers, undisturbed, returned);
                figures.add("calls that were cut and happened", sum(done) - sum(returned));
                figures.add("calls that were cut", done.size());
            }
        }
    }

    private Writers writers(Path directory) {
        return database == Database.SQLITE ? new ProcessWriters(seed, directory) : new ServerWriters(seed, database);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return the calls that have happened: those that have returned, and of each writer the next one or not} */
    private List<Integer> look(Writers writers, Undisturbed undisturbed, List<Integer> returned) {
        List<Integer> done = new ArrayList<>();
        for (int writer = 0; writer < returned.size(); writer++) {
            int calls = returned.get(writer);
            List<String> now = Scene.state(writers.dsl(), writer);
            boolean isNextDone =
                    !now.equals(undisturbed.after(writer, calls)) && now.equals(undisturbed.after(writer, calls + 1));
            if (!isNextDone) {
                String next = new Script(seed, writer).call(calls).name();
                assertEquals(
                        undisturbed.after(writer, calls),
                        now,
                        "seed %d: writer %d was killed at call %d, %s, which happened in part"
                                .formatted(seed, writer, calls, next));
            }
            done.add(isNextDone ? calls + 1 : calls);
        }
        return done;
    }
}
