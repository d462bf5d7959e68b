package dev.throughline.tests.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import blog.Category;
import blog.CategoryPostsProxy;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.LinkListener;
import dev.throughline.LinkWrite;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.Figures;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Blog;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AutoClose;

/** Many who write the same pair at the same time: each answer is one that a queue of them could have given. */
class OnePairTest {
    private static final int ROUNDS = 15;

    private final Blog blog;
    private final Post post;
    private final Category news;

    @AutoClose
    private final Crowd crowd;

    OnePairTest(TestDatabase database, Figures figures) throws SQLException {
        blog = Blog.create(database.dsl());
        post = blog.post("Hello, M2M");
        news = blog.category("News");
        crowd = new Crowd(database, figures);
    }

    private static int trues(List<Boolean> answers) {
        return Collections.frequency(answers, true);
    }

    private int links() {
        return Math.toIntExact(blog.categories(post).count());
    }

    /** From either end. */
    private boolean add(DSLContext dsl, int thread) {
        return thread % 4 < 2
                ? PostCategoriesProxy.of(dsl, post).add(news)
                : CategoryPostsProxy.of(dsl, news).add(post);
    }

    @EachDatabase
    void oneAddMakesTheLink() {
        for (int round = 0; round < ROUNDS; round++) {
            assertEquals(1, trues(crowd.all(this::add)));
            assertEquals(1, links());
            blog.categories(post).clear();
        }
    }

    @EachDatabase
    void whoeverListensIsToldOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            AtomicInteger told = new AtomicInteger();
            LinkListener listener =
                    (dsl, event) -> told.addAndGet(event.change().added().size());
            crowd.all((dsl, thread) ->
                    add(DSL.using(LinkListener.register(dsl.configuration().derive(), listener)), thread));
            assertEquals(1, told.get());
            blog.categories(post).clear();
        }
    }

    @EachDatabase
    void oneRemoveBreaksTheLink() {
        for (int round = 0; round < ROUNDS; round++) {
            blog.categories(post).add(news);
            assertEquals(1, trues(crowd.all((dsl, thread) -> CategoryPostsProxy.of(dsl, news)
                    .remove(post))));
        }
    }

    @EachDatabase
    void addsAgainstRemoves() {
        List<Integer> made = crowd.all(ROUNDS, (dsl, thread) -> {
            int balance = 0;
            for (int round = 0; round < ROUNDS; round++) {
                if (thread % 2 == 0) {
                    balance += add(dsl, thread) ? 1 : 0;
                } else {
                    balance -= PostCategoriesProxy.of(dsl, post).remove(news) ? 1 : 0;
                }
            }
            return balance;
        });

        assertEquals(links(), sum(made));
    }

    @EachDatabase
    void addsAgainstClears() {
        List<Integer> made = crowd.all(ROUNDS, (dsl, thread) -> {
            int balance = 0;
            for (int round = 0; round < ROUNDS; round++) {
                balance += thread % 2 == 0
                        ? PostCategoriesProxy.of(dsl, post)
                                .addAll(List.of(news))
                                .added()
                                .size()
                        : -CategoryPostsProxy.of(dsl, news).clear();
            }
            return balance;
        });

        assertEquals(links(), sum(made));
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    @EachDatabase
    void eachToggleTurnsItOnce() {
        List<Integer> turned = crowd.all(ROUNDS, (dsl, thread) -> {
            int balance = 0;
            for (int round = 0; round < ROUNDS; round++) {
                balance += PostCategoriesProxy.of(dsl, post).toggle(news) ? 1 : -1;
            }
            return balance;
        });

        assertEquals(0, sum(turned)); // an even number of them
        assertEquals(0, links());
    }

    @EachDatabase
    void onePutMakesTheLink() {
        for (int round = 0; round < ROUNDS; round++) {
            List<LinkWrite> answers = crowd.all(
                    (dsl, thread) -> PostCategoriesProxy.of(dsl, post).put(news, link -> link.sortOrder(thread)));

            assertEquals(1, Collections.frequency(answers, LinkWrite.ADDED));
            assertEquals(Crowd.SIZE - 1, Collections.frequency(answers, LinkWrite.UPDATED));
            assertEquals(1, blog.categories(post).clear());
        }
    }
}
