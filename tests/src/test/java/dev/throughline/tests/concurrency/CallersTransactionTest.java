package dev.throughline.tests.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.Retry;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Blog;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Transactions of the caller's that the database undoes for the sake of each other. */
class CallersTransactionTest {
    private static final int PATIENCE_SECONDS = 30;

    private final DSLContext dsl;
    private final Database database;
    private final Blog blog;
    private final Post post;
    private final List<Category> two;
    private final CountDownLatch halfway = new CountDownLatch(2);

    CallersTransactionTest(TestDatabase database) {
        dsl = database.dsl();
        this.database = database.database();
        blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        two = blog.categories("a", "b");
        assumeTrue(this.database != Database.SQLITE, "SQLite has one writer at a time");
    }

    /** Links both, in this order or in the other, when both threads have linked one. */
    private void cross(DSLContext inner, boolean forwards) {
        PostCategoriesProxy related = PostCategoriesProxy.of(inner, post);
        related.add(two.get(forwards ? 0 : 1));
        meet();
        related.add(two.get(forwards ? 1 : 0));
    }

    private void meet() {
        halfway.countDown();
        try {
            assertTrue(halfway.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the other does not come");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return what the two of them failed with} */
    private static List<Throwable> failures(BiConsumer<Boolean, Integer> work) {
        List<CompletableFuture<@Nullable Throwable>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int thread = i;
            both.add(CompletableFuture.runAsync(() -> work.accept(thread == 0, thread))
                    .handle((nothing, failure) -> failure == null ? null : failure.getCause()));
        }
        return both.stream()
                .map(each -> each.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join())
                .filter(Objects::nonNull)
                .<Throwable>map(failure -> failure)
                .toList();
    }

    private static SQLException cause(Throwable failure) {
        return ((DataAccessException) failure).getCause(SQLException.class);
    }

    @EachDatabase
    void aDeadlockIsSeen() {
        List<Throwable> failures =
                failures((forwards, thread) -> dsl.transaction(inner -> cross(inner.dsl(), forwards)));

        SQLException seen = cause(failures.get(0));
        assertTrue(
                switch (database) {
                    case POSTGRES -> "40P01".equals(seen.getSQLState());
                    case MARIADB -> seen.getErrorCode() == 1213;
                    default -> seen.getErrorCode() == 50200 || seen.getErrorCode() == 40001;
                },
                seen::toString);
        // H2 may undo both
        assertEquals(failures.size() == 1 ? 2 : 0, blog.categories(post).count());
    }

    @EachDatabase
    void aDeadlockIsRetried() {
        List<Integer> attempts = new ArrayList<>(List.of(0, 0));

        List<Throwable> failures = failures((forwards, thread) -> Retry.DEFAULT.call(dsl, inner -> {
            attempts.set(thread, attempts.get(thread) + 1);
            cross(inner, forwards);
            return thread;
        }));

        assertEquals(List.of(), failures);
        assertTrue(attempts.get(0) + attempts.get(1) > 2, attempts::toString);
        assertEquals(2, blog.categories(post).count());
    }

    /** Links one where there is none, as both believe. */
    private Boolean addFirst(DSLContext inner, int thread) {
        inner.execute("set transaction isolation level serializable");
        PostCategoriesProxy related = PostCategoriesProxy.of(inner, post);
        boolean isFirst = !related.exists();
        meet();
        return isFirst && related.add(two.get(thread));
    }

    @EachDatabase
    void aFailedSerializationIsSeen() {
        assumeTrue(database == Database.POSTGRES, "others lock");

        List<Throwable> failures =
                failures((forwards, thread) -> dsl.transaction(inner -> addFirst(inner.dsl(), thread)));

        assertEquals(1, failures.size());
        assertEquals("40001", cause(failures.get(0)).getSQLState());
        assertEquals(1, blog.categories(post).count());
    }

    @EachDatabase
    void aFailedSerializationIsRetried() {
        assumeTrue(database == Database.POSTGRES, "others lock");
        List<Boolean> linked = new ArrayList<>(List.of(false, false));

        List<Throwable> failures = failures(
                (forwards, thread) -> linked.set(thread, Retry.DEFAULT.call(dsl, inner -> addFirst(inner, thread))));

        assertEquals(List.of(), failures);
        assertEquals(
                1, Stream.of(linked.get(0), linked.get(1)).filter(made -> made).count());
        assertEquals(1, blog.categories(post).count());
    }
}
