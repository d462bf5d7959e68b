package dev.throughline.tests.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Runs sequences of steps on a database and on a map, which have to answer the same and to hold the same all the time. */
final class Oracle {
    private static final int LENGTH = 100;
    /** So many are spoken of that sequences become as long as they may. */
    private static final int GENERATIONS = LENGTH * LENGTH;

    private static final int MOST_SHRINKS = 1500;

    private final World world;
    private int steps;

    Oracle(World world) {
        this.world = world;
    }

    /**
     * {@return how many steps were run, after all of which both agree}
     *
     * @throws AssertionError with the shortest sequence that was found, where they differ
     */
    int run(int sequences, long seed) {
        JqwikSession.run(() -> {
            Random random = new Random(seed);
            var generator = sequences().generator(GENERATIONS, false);
            for (int i = 0; i < sequences; i++) {
                Shrinkable<List<Step>> sequence = generator.next(random);
                if (differs(sequence.value())) {
                    throw new AssertionError("seed " + seed + ": " + explain(shrunk(sequence)));
                }
            }
        });
        return steps;
    }

    /** Worlds of one row and more: steps name the first few. */
    private Arbitrary<List<Step>> sequences() {
        Arbitrary<Integer> owners =
                Arbitraries.integers().between(1, world.sizes().get(0));
        Arbitrary<Integer> targets =
                Arbitraries.integers().between(1, world.sizes().get(1));
        return owners.flatMap(some -> targets.flatMap(others ->
                Steps.of(world.columns(), some, others).list().ofMinSize(1).ofMaxSize(LENGTH)));
    }

    private boolean differs(List<Step> sequence) {
        try {
            check(sequence);
            return false;
        } catch (AssertionError | RuntimeException e) {
            return true;
        }
    }

    private List<Step> shrunk(Shrinkable<List<Step>> failing) {
        AtomicInteger tries = new AtomicInteger();
        Shrinkable<List<Step>> least = failing;
        for (Optional<Shrinkable<List<Step>>> next = Optional.of(failing); next.isPresent(); ) {
            least = next.get();
            next = least.shrink()
                    .takeWhile(any -> tries.incrementAndGet() < MOST_SHRINKS)
                    .filter(each -> differs(each.value()))
                    .findFirst();
        }
        return least.value();
    }

    private String explain(List<Step> sequence) {
        try {
            check(sequence);
            return sequence + " failed once, and not when it was run again";
        } catch (AssertionError | RuntimeException e) {
            return sequence + ": " + e;
        }
    }

    /** Runs a sequence from the beginning, without links. */
    void check(List<Step> sequence) {
        world.clear().run();
        MapRelation expected = new MapRelation();
        for (Step step : sequence) {
            expected = check(step, expected);
            MapRelation now = expected.copy();
            assertEquals(
                    now.links(world.owners()),
                    world.from().apply(world.dsl()).links(world.owners()),
                    () -> "the links after " + step);
            MapRelation reversed = now.reversed();
            assertEquals(
                    reversed.all(world.targets()),
                    world.to().apply(world.dsl()).all(world.targets()),
                    () -> "the links from the other end after " + step);
            steps++;
        }
    }

    private MapRelation check(Step step, MapRelation before) {
        if (step instanceof Step.Call call) {
            return check(call, before, world.dsl());
        }
        Step.Together together = (Step.Together) step;
        List<MapRelation> states = new ArrayList<>(List.of(before));
        Rollback rollback = new Rollback();
        try {
            world.dsl().transaction(inner -> {
                for (Step.Call call : together.calls()) {
                    states.add(check(call, states.get(states.size() - 1), inner.dsl()));
                }
                if (!together.isKept()) {
                    throw rollback;
                }
            });
        } catch (Rollback e) {
            return before;
        }
        return states.get(states.size() - 1);
    }

    /** {@return what holds after the call} */
    private MapRelation check(Step.Call call, MapRelation before, DSLContext dsl) {
        MapRelation after = call.isReversed() ? before.reversed() : before.copy();
        Object expected = answer(call, after);
        Function<DSLContext, Relation> relation = call.isReversed() ? world.to() : world.from();
        assertEquals(expected, answer(call, relation.apply(dsl)), call::toString);
        if (expected == IntegrityConstraintViolationException.class) {
            return before;
        }
        return call.isReversed() ? after.reversed() : after;
    }

    private static Object answer(Step.Call call, Relation relation) {
        try {
            return call.call().apply(relation);
        } catch (IntegrityConstraintViolationException e) {
            return IntegrityConstraintViolationException.class;
        }
    }

    private static final class Rollback extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
