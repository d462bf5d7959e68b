package dev.throughline.tests.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.Category;
import blog.Post;
import dev.throughline.Async;
import dev.throughline.NoMatchException;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.cinema.Actor;
import dev.throughline.tests.cinema.Film;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Cinema;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Calls that run on an executor. */
class AsyncTest {
    private final ExecutorService executor = Executors.newFixedThreadPool(2, task -> new Thread(task, "calls"));
    private Blog blog;
    private Post post;

    @BeforeEach
    void aPost(DSLContext dsl) {
        blog = Blog.create(dsl);
        post = blog.post("Hello");
    }

    @AfterEach
    void stop() {
        executor.shutdown();
    }

    @EachDatabase
    void callsFollowEachOther() {
        CompletableFuture<List<Category>> all = blog.categories()
                .async(executor)
                .run(c -> c.create(v -> v.name("News")))
                .thenCompose(news -> blog.categories(post).async(executor).run(related -> related.add(news)))
                .thenCompose(added -> blog.categories(post).async(executor).run(related -> related.all()));

        assertEquals(List.of("News"), all.join().stream().map(Category::name).toList());
    }

    @EachDatabase
    void theyRunOnTheExecutor() {
        assertEquals(
                "calls",
                blog.posts()
                        .async(executor)
                        .run(posts -> Thread.currentThread().getName())
                        .join());
    }

    @EachDatabase
    void whatACallThrowsIsTheCause() {
        CompletionException e = assertThrows(CompletionException.class, () -> blog.posts()
                .async(executor)
                .run(posts -> posts.get(4711L))
                .join());

        assertInstanceOf(NoMatchException.class, e.getCause());
    }

    @EachDatabase
    void aRefinementOrAnythingElse() {
        blog.categories(post).addAll(blog.categories("a", "b"));

        long found = Async.of(blog.categories(post).filter(c -> c.NAME.eq("a")), executor)
                .run(some -> some.count())
                .join();

        assertEquals(1, found);
    }

    @EachDatabase
    void aLinkThatNeedsValues(DSLContext dsl) {
        Cinema cinema = Cinema.create(dsl);
        Film film = cinema.film("Heat");
        Actor actor = cinema.actor("Al");

        assertTrue(cinema.cast(film)
                .async(executor)
                .run(cast -> cast.add(actor, role -> role.character("Vincent")))
                .join());
    }

    @EachDatabase
    void oneThreadACallWhereThreadsAreCheap() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "Virtual threads came with 21.");
        ExecutorService cheap = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);

        List<CompletableFuture<Category>> made = Stream.of("a", "b", "c", "d")
                .map(name -> blog.categories().async(cheap).run(c -> c.getOrCreate(v -> v.name(name))
                        .value()))
                .toList();
        made.forEach(CompletableFuture::join);
        cheap.shutdown();

        assertEquals(4, blog.categories().count());
    }
}
