package dev.throughline.tests.oracle;

import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.Figures;
import java.util.Random;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * Sequences of calls by chance, beside a map.
 *
 * <p>{@code -Dthroughline.oracle.times=20} runs twenty times as many as usual, {@code -Dthroughline.oracle.seed=…} those of a
 * failure again.
 */
class OracleTest {
    private static final int SEQUENCES = 30;

    private final DSLContext dsl;
    private final Figures figures;

    OracleTest(DSLContext dsl, Figures figures) {
        this.dsl = dsl;
        this.figures = figures;
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

    @EachDatabase
    void theatreWithKeysOfTwoColumns() {
        agrees(SeatsWorld::create);
    }

    private void agrees(Function<DSLContext, World> world) {
        long seed = Long.getLong("throughline.oracle.seed", new Random().nextLong());
        int sequences = SEQUENCES * Integer.getInteger("throughline.oracle.times", 1);
        figures.add("steps", new Oracle(world.apply(dsl)).run(sequences, seed));
    }
}
