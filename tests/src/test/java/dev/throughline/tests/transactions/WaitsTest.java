package dev.throughline.tests.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Blog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Which calls wait for a transaction that has written and has not ended. SQLite has one lock, so that all of them do. */
class WaitsTest {
    private static final Set<Database> ALL = EnumSet.allOf(Database.class);
    private static final Set<Database> SQLITE = Set.of(Database.SQLITE);

    private final TestDatabase database;
    private final Post post;
    private final Post other;
    private final Post next;
    private final List<Category> all;

    WaitsTest(TestDatabase database) {
        this.database = database;
        Blog blog = Blog.create(database.dsl());
        post = blog.post("Hello, M2M");
        other = blog.post("Second");
        next = blog.post("Third");
        all = blog.categories("a", "b", "c");
        blog.categories(post).add(all.get(2));
        blog.categories(other).add(all.get(0)); // so that no gap of MariaDB's is next to all keys that there can be
    }

    private Consumer<DSLContext> ofPost(Consumer<PostCategoriesProxy> call) {
        return dsl -> call.accept(PostCategoriesProxy.of(dsl, post));
    }

    private Consumer<DSLContext> ofOther(Consumer<PostCategoriesProxy> call) {
        return dsl -> call.accept(PostCategoriesProxy.of(dsl, other));
    }

    private void waits(Set<Database> waiting, Consumer<DSLContext> held, Consumer<DSLContext> call)
            throws SQLException {
        try (Connection first = database.open();
                Connection second = database.open()) {
            hurry(DSL.using(second, database.dialect()));
            first.setAutoCommit(false);
            second.setAutoCommit(false); // so that it is not run again
            held.accept(DSL.using(first, database.dialect()));
            assertEquals(waiting.contains(database.database()), isRefused(DSL.using(second, database.dialect()), call));
            second.rollback();
            first.rollback();
        }
    }

    private void hurry(DSLContext dsl) {
        dsl.execute(
                switch (database.database()) {
                    case H2, POSTGRES -> "set lock_timeout = 300";
                    case MARIADB -> "set innodb_lock_wait_timeout = 1";
                    case SQLITE -> "pragma busy_timeout = 300";
                });
    }

    private boolean isRefused(DSLContext dsl, Consumer<DSLContext> call) {
        try {
            call.accept(dsl);
            return false;
        } catch (DataAccessException e) {
            SQLException cause = e.getCause(SQLException.class);
            switch (database.database()) {
                case H2 -> assertEquals(50200, cause.getErrorCode());
                case POSTGRES -> assertEquals("55P03", cause.getSQLState());
                case MARIADB -> assertEquals(1205, cause.getErrorCode());
                case SQLITE -> assertEquals(5, cause.getErrorCode() & 0xff);
            }
            return true;
        }
    }

    @EachDatabase
    void aWaitThatTheDatabaseEndsIsToldAtOnce() throws SQLException {
        assumeTrue(Set.of(Database.POSTGRES, Database.MARIADB).contains(database.database()));
        AtomicInteger sent = new AtomicInteger();
        try (Connection first = database.open();
                Connection second = database.open()) {
            first.setAutoCommit(false);
            PostCategoriesProxy.of(DSL.using(first, database.dialect()), post).remove(all.get(2));
            DSLContext waiting = DSL.using(second, database.dialect());
            hurry(waiting);
            waiting.configuration().set(ExecuteListener.onExecuteStart(context -> sent.incrementAndGet()));

            assertTrue(isRefused(waiting, ofPost(related -> related.remove(all.get(2)))));
            first.rollback();
        }
        assertEquals(1, sent.get());
    }

    @EachDatabase
    void setsOfOneOwnerWait() throws SQLException {
        waits(ALL, ofPost(related -> related.set(all)), ofPost(related -> related.set(List.of())));
        waits(
                ALL,
                ofPost(related -> related.set(all)),
                ofPost(related -> related.setLinks(all, (category, link) -> link.sortOrder(1))));
        waits(SQLITE, ofPost(related -> related.set(all)), ofOther(related -> related.set(all)));
    }

    @EachDatabase
    void anAddWaitsForASetOnMariaDb() throws SQLException {
        Set<Database> waiting = Set.of(Database.SQLITE, Database.MARIADB);
        waits(waiting, ofPost(related -> related.set(List.of())), ofPost(related -> related.add(all.get(0))));
        waits(SQLITE, ofPost(related -> related.set(List.of())), ofOther(related -> related.add(all.get(1))));
    }

    @EachDatabase
    void thePairDecides() throws SQLException {
        Consumer<DSLContext> add = ofPost(related -> related.add(all.get(0)));
        waits(ALL, add, add);
        waits(ALL, add, ofPost(related -> related.toggle(all.get(0))));
        waits(SQLITE, add, ofPost(related -> related.add(all.get(1))));
        waits(SQLITE, add, ofPost(related -> related.addAll(all.subList(1, 2))));
        waits(SQLITE, add, ofPost(related -> related.toggle(all.get(1))));
        waits(SQLITE, add, ofPost(related -> related.remove(all.get(2))));
    }

    /** A read that locks has the gap before the next row too, whoever's that is. */
    @EachDatabase
    void aSetInATransactionOnMariaDbHasTheGapBehindTheOwner() throws SQLException {
        Set<Database> waiting = Set.of(Database.SQLITE, Database.MARIADB);
        Consumer<DSLContext> last = ofOther(related -> related.set(List.of()));
        waits(waiting, last, dsl -> PostCategoriesProxy.of(dsl, next).add(all.get(0)));
    }
}
