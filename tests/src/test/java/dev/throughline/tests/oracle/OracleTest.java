package dev.throughline.tests.oracle;

import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import java.util.Random;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.junit.jupiter.api.TestReporter;

/**
 * Sequences of calls by chance, beside a map.
 *
 * <p>{@code -Dthroughline.oracle.times=20} runs twenty times as many as usual, {@code -Dthroughline.oracle.seed=…} those of a
 * failure again.
 */
class OracleTest {
    private static final int SEQUENCES = 30;

    private final DSLContext dsl;
    private final Database database;
    private final TestReporter reporter;

    OracleTest(DSLContext dsl, Database database, TestReporter reporter) {
        this.dsl = dsl;
        this.database = database;
        this.reporter = reporter;
    }

    @EachDatabase
    void blogWithTwoColumnsOnTheLink() {
        agrees(BlogWorld::create);
    }

    @EachDatabase
    void magazineWhoseLinkHasAKeyOfItsOwn() {
        agrees(MagazineWorld::create);
    }

    @EachDatabase
    void peopleWhoFollowPeople() {
        agrees(PeopleWorld::create);
    }

    @EachDatabase
    void clubWithTextsAndUuidsForKeys() {
        agrees(BadgesWorld::create);
    }

    @EachDatabase
    void clubWithNumbersAndUuidsForKeys() {
        agrees(RoomsWorld::create);
    }

    private void agrees(Function<DSLContext, World> world) {
        long seed = Long.getLong("throughline.oracle.seed", new Random().nextLong());
        int steps =
                new Oracle(world.apply(dsl)).run(SEQUENCES * Integer.getInteger("throughline.oracle.times", 1), seed);
        reporter.publishEntry("steps on " + database, String.valueOf(steps));
    }
}
