package dev.throughline.tests.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.LinkChange;
import dev.throughline.Upsert;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.Figures;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Two who do the same at once, on connections of their own. */
class RaceTest {
    private static final int ROUNDS = 20;

    private final DSLContext dsl;
    private final Blog blog;
    private final Post post;
    private final Figures figures;

    RaceTest(TestDatabase database, Figures figures) {
        this.figures = figures;
        dsl = database.dsl();
        blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
    }

    @EachDatabase
    void getOrCreateMakesOneRow() throws Exception {
        rounds(round -> both(() -> blog.categories().getOrCreate(c -> c.name("c" + round))), RaceTest::agree);

        assertEquals(ROUNDS, blog.categories().count());
    }

    @EachDatabase
    void updateOrCreateMakesOneRow() throws Exception {
        rounds(
                round -> both(
                        () -> blog.categories().updateOrCreate(c -> c.name("c" + round), c -> c.name("c" + round))),
                RaceTest::agree);

        assertEquals(ROUNDS, blog.categories().count());
    }

    @EachDatabase
    void getOrCreateThroughTheRelationMakesOneRowAndOneLink() throws Exception {
        rounds(round -> both(() -> blog.categories(post).getOrCreate(c -> c.name("c" + round))), RaceTest::agree);

        assertEquals(ROUNDS, blog.categories().count());
        assertEquals(ROUNDS, blog.categories(post).count());
    }

    @EachDatabase
    void getOrCreateInATransactionOfTheCallers(Database database) throws Exception {
        rounds(
                round -> both(() -> dsl.transactionResult(transaction -> {
                    Blog inside = new Blog(DSL.using(transaction));
                    if (database == Database.SQLITE) {
                        // takes the one lock there is, which SQLite refuses where another wrote since the first read
                        inside.posts().updateAll(p -> p.title("Changed"));
                    }
                    return inside.categories().getOrCreate(c -> c.name("c" + round));
                })),
                RaceTest::agree);

        assertEquals(ROUNDS, blog.categories().count());
    }

    private static void agree(List<Upsert<Category>> rows) {
        assertEquals(rows.get(0).value(), rows.get(1).value());
        assertNotEquals(rows.get(0).created(), rows.get(1).created());
    }

    @EachDatabase
    void oneOfTwoMakesTheLink() throws Exception {
        rounds(
                round -> {
                    Category category = blog.category("c" + round);
                    return both(() -> blog.categories(post).add(category));
                },
                added -> assertEquals(Set.of(true, false), Set.copyOf(added)));
    }

    @EachDatabase
    void oneOfTwoRemovesTheLink() throws Exception {
        rounds(
                round -> {
                    Category category = blog.categories(post).create(c -> c.name("c" + round));
                    return both(() -> blog.categories(post).remove(category));
                },
                removed -> assertEquals(Set.of(true, false), Set.copyOf(removed)));
    }

    @EachDatabase
    void togglesInTurn() throws Exception {
        rounds(
                round -> {
                    Category category = blog.category("c" + round);
                    return both(() -> blog.categories(post).toggle(category));
                },
                states -> assertEquals(Set.of(true, false), Set.copyOf(states)));
        assertEquals(0, blog.categories(post).count());
    }

    @EachDatabase
    void setsOfOneOwnerAreOneAfterTheOther() throws Exception {
        List<Category> all = blog.categories("a", "b", "c", "d");
        List<Category> some = all.subList(0, 2);
        List<Category> others = all.subList(1, 4);

        for (int round = 0; round < ROUNDS; round++) {
            atOnce(() -> blog.categories(post).set(some), () -> blog.categories(post)
                    .set(others));
            List<Category> now = blog.categories(post).orderBy(c -> c.ID).all();
            assertTrue(now.equals(some) || now.equals(others), now::toString);
        }
    }

    @EachDatabase
    void oppositeOrdersDoNotDeadlock() throws Exception {
        List<Long> keys = IntStream.range(0, 50)
                .mapToObj(i -> blog.category("c" + i).id())
                .toList();
        List<Long> backwards = new ArrayList<>(keys);
        Collections.reverse(backwards);
        PostCategoriesProxy related = blog.categories(post);

        for (int round = 0; round < ROUNDS; round++) {
            List<LinkChange<Long>> added = atOnce(() -> related.addAllIds(keys), () -> related.addAllIds(backwards));
            assertEquals(50, related.count());
            assertTrue(added.stream().mapToInt(change -> change.added().size()).sum() >= 50);

            List<LinkChange<Long>> removed =
                    atOnce(() -> related.removeAllIds(keys), () -> related.removeAllIds(backwards));
            assertEquals(
                    50,
                    removed.stream().mapToInt(change -> change.removed().size()).sum());
        }
    }

    private interface Round<X> {
        List<X> play(int round) throws Exception;
    }

    private static <X> void rounds(Round<X> round, Consumer<List<X>> check) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            check.accept(round.play(i));
        }
    }

    private <X> List<X> both(Callable<X> call) throws Exception {
        return atOnce(call, call);
    }

    private <X> List<X> atOnce(Callable<X> one, Callable<X> other) throws Exception {
        figures.add("threads", 2);
        figures.add("calls", 2);
        CyclicBarrier start = new CyclicBarrier(2);
        Function<Callable<X>, Callable<X>> together = call -> () -> {
            start.await();
            return call.call();
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<X> first = threads.submit(together.apply(one));
            Future<X> second = threads.submit(together.apply(other));
            return List.of(first.get(), second.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            threads.shutdown();
        }
    }
}
