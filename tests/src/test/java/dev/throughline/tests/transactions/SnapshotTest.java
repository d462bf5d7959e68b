package dev.throughline.tests.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.Retry;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Blog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Transactions that have read before others commit. */
class SnapshotTest {
    private final TestDatabase database;
    private final Blog outside;
    private final Post post;
    private final Category news;
    private final Category tips;

    SnapshotTest(TestDatabase database) {
        this.database = database;
        outside = Blog.create(database.dsl());
        post = outside.post("Hello, M2M");
        news = outside.category("News");
        tips = outside.category("Tips");
    }

    private boolean is(Database one) {
        return database.database() == one;
    }

    private DSLContext own(Connection connection) {
        return DSL.using(connection, database.dialect());
    }

    /** Reads, and when another has linked the news, writes: a plain read on MariaDB still does not show them. */
    private void afterAnothersAdd(BiConsumer<DSLContext, PostCategoriesProxy> write) {
        outside.categories(post).clear();
        outside.dsl().transaction(transaction -> {
            DSLContext dsl = DSL.using(transaction);
            PostCategoriesProxy inside = PostCategoriesProxy.of(dsl, post);
            assertEquals(List.of(), inside.all());
            outside.categories(post).add(news);
            assertEquals(is(Database.MARIADB) ? List.of() : List.of(news), inside.all());
            write.accept(dsl, inside);
        });
    }

    @EachDatabase
    void writesSeeWhatOthersHaveCommittedSince() {
        assumeTrue(!is(Database.SQLITE), "which refuses to write then");
        afterAnothersAdd((dsl, inside) -> assertEquals(
                Set.of(tips.id()), inside.addAll(List.of(news, tips)).added()));
        afterAnothersAdd((dsl, inside) -> assertFalse(inside.add(news)));
        afterAnothersAdd((dsl, inside) ->
                assertEquals(Set.of(news.id()), inside.set(List.of()).removed()));
        afterAnothersAdd((dsl, inside) -> assertEquals(
                Set.of(news.id()),
                inside.setLinks(List.of(news), (category, link) -> link.sortOrder(1))
                        .updated()));
        afterAnothersAdd((dsl, inside) -> assertEquals(
                Set.of(news.id()),
                PostCategoriesProxy.setAll(dsl, Map.of(post.id(), List.of()))
                        .get(post.id())
                        .removed()));
        assertEquals(0, outside.categories(post).count());
    }

    @EachDatabase
    void getOrCreateFindsWhatOthersHaveCommittedSince() {
        assumeTrue(!is(Database.SQLITE), "which refuses to write then");
        outside.dsl().transaction(transaction -> {
            Blog inside = new Blog(DSL.using(transaction));
            assertEquals(2, inside.categories().count());
            Category java = outside.category("Java");
            assertEquals(
                    java, inside.categories().getOrCreate(c -> c.name("Java")).value());
        });
    }

    /** Where a transaction would rather fail than see it: error 1020. */
    @EachDatabase
    void aRowThatHasChangedSinceTheSnapshot() throws SQLException {
        assumeTrue(is(Database.MARIADB));
        try (Connection connection = database.open()) {
            DSLContext own = own(connection);
            own.execute("set session innodb_snapshot_isolation = on");
            AtomicInteger attempts = new AtomicInteger();

            var seen = assertThrows(
                    DataAccessException.class,
                    () -> own.transaction(inner -> setAfterAnothersChange(DSL.using(inner), attempts)));
            assertEquals(1020, seen.getCause(SQLException.class).getErrorCode());

            attempts.set(0);
            Retry.DEFAULT.call(own, inner -> setAfterAnothersChange(inner, attempts));
            assertEquals(2, attempts.get());
            assertEquals(List.of(news), outside.categories(post).all());
        }
    }

    private int setAfterAnothersChange(DSLContext inner, AtomicInteger attempts) {
        PostCategoriesProxy inside = PostCategoriesProxy.of(inner, post);
        assertEquals(List.of(), inside.all());
        if (attempts.incrementAndGet() == 1) {
            outside.posts().filter(p -> p.ID.eq(post.id())).update(p -> p.title("Changed " + System.nanoTime()));
        }
        return inside.set(List.of(news)).added().size();
    }

    /** At once: no time-out helps, since what was read is old. */
    @EachDatabase
    void sqliteRefusesToWriteAfterAReadWhereAnotherWrites() throws SQLException {
        assumeTrue(is(Database.SQLITE));
        try (Connection first = database.open();
                Connection second = database.open()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            Blog reader = new Blog(own(first));
            assertEquals(2, reader.categories().count());
            new Blog(own(second)).category("Java");
            isBusy(() -> reader.categories().getOrCreate(c -> c.name("Java")));
            first.rollback();
            second.rollback();
        }
    }

    @EachDatabase
    void sqliteRefusesToWriteAfterAReadWhereAnotherHasWrittenSince() throws SQLException {
        assumeTrue(is(Database.SQLITE));
        outside.dsl().execute("pragma journal_mode = wal"); // where readers and a writer do not wait for each other
        AtomicInteger attempts = new AtomicInteger();
        try (Connection connection = database.open()) {
            DSLContext own = own(connection);
            isBusy(() -> own.transaction(inner -> getOrCreateAfterAnothersWrite(DSL.using(inner), attempts, "Java")));

            attempts.set(0);
            Retry.DEFAULT.call(own, inner -> getOrCreateAfterAnothersWrite(inner, attempts, "jOOQ"));
            assertEquals(2, attempts.get());
            assertEquals(
                    1,
                    outside.categories().filter(c -> c.NAME.in("jOOQ", "Java")).count());
        }
    }

    private Category getOrCreateAfterAnothersWrite(DSLContext inner, AtomicInteger attempts, String name) {
        Blog inside = new Blog(inner);
        inside.categories().count();
        if (attempts.incrementAndGet() == 1) {
            outside.category("Another than " + name);
        }
        return inside.categories().getOrCreate(c -> c.name(name)).value();
    }

    private static void isBusy(Runnable call) {
        var seen = assertThrows(DataAccessException.class, call::run);
        assertEquals(5, seen.getCause(SQLException.class).getErrorCode() & 0xff);
    }
}
