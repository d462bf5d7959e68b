package dev.throughline.tests.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Blog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Calls of several statements in a transaction of the caller's: all or nothing, and the rest is the caller's. */
class CallersTransactionTest {
    private final TestDatabase database;
    private final Blog outside;
    private final Post post;
    private final Category news;

    CallersTransactionTest(TestDatabase database) {
        this.database = database;
        outside = Blog.create(database.dsl());
        post = outside.post("Hello, M2M");
        news = outside.category("News");
    }

    @EachDatabase
    void aFailureInATransactionOfJooq() {
        outside.dsl().transaction(transaction -> failAfterOtherWork(DSL.using(transaction)));

        assertOtherWorkIsThere();
    }

    @EachDatabase
    void aFailureInATransactionOfJdbc() throws SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            failAfterOtherWork(DSL.using(connection, database.dialect()));
            assertFalse(connection.getAutoCommit());
            connection.commit();
        }

        assertOtherWorkIsThere();
    }

    @EachDatabase
    void aRollbackOfJdbcTakesAllWithIt() throws SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            workOfSeveralStatements(new Blog(DSL.using(connection, database.dialect())));
            connection.rollback();
        }

        assertNothingWasDone();
    }

    /** ormar's case 123, too: there is no memory that could go on about a link. */
    @EachDatabase
    void aRollbackOfJooqTakesAllWithIt() {
        assertThrows(IllegalStateException.class, () -> outside.dsl().transaction(transaction -> {
            workOfSeveralStatements(new Blog(DSL.using(transaction)));
            throw new IllegalStateException("the caller's");
        }));

        assertNothingWasDone();
    }

    /** Who has it does not know of the transaction. */
    @EachDatabase
    void aProxyFromOutsideHasNoPart() {
        assertThrows(IllegalStateException.class, () -> outside.dsl().transaction(transaction -> {
            outside.categories(post).add(news);
            throw new IllegalStateException("the caller's");
        }));

        assertEquals(List.of(news), outside.categories(post).all());
    }

    @EachDatabase
    void aRefusedStatementEndsATransactionOfPostgres() {
        if (database.database() == Database.POSTGRES) {
            var seen =
                    assertThrows(DataAccessException.class, () -> outside.dsl().transaction(this::addAfterARefusal));
            assertEquals("25P02", seen.getCause(SQLException.class).getSQLState());
            assertNothingWasDone();
        } else {
            outside.dsl().transaction(this::addAfterARefusal);
            assertEquals(List.of(news), outside.categories(post).all());
        }
    }

    private void addAfterARefusal(Configuration transaction) {
        PostCategoriesProxy related = PostCategoriesProxy.of(DSL.using(transaction), post);
        refused(() -> related.addId(4711L));
        related.add(news);
    }

    @EachDatabase
    void aSavepointKeepsTheTransaction() {
        outside.dsl().transaction(transaction -> {
            refused(() -> DSL.using(transaction)
                    .transaction(savepoint ->
                            PostCategoriesProxy.of(DSL.using(savepoint), post).addId(4711L)));
            PostCategoriesProxy.of(DSL.using(transaction), post).add(news);
        });

        assertEquals(List.of(news), outside.categories(post).all());
    }

    private void workOfSeveralStatements(Blog inside) {
        PostCategoriesProxy related = inside.categories(post);
        related.create(c -> c.name("Created"));
        related.getOrCreate(c -> c.name("Got"));
        related.updateOrCreate(c -> c.name("Updated"), c -> c.name("Updated!"));
        related.set(List.of(news));
        related.toggle(news);
        related.put(news, link -> link.sortOrder(1));
        inside.categories().createAll(List.of(new Category(null, "a"), new Category(null, "b")));
        inside.categories().updateEach(List.of(new Category(news.id(), "Old news")));
        assertEquals(6, inside.categories().count());
        assertEquals(1, related.count());

        assertNothingWasDone();
    }

    private void assertNothingWasDone() {
        assertEquals(List.of(news), outside.categories().all());
        assertEquals(0, outside.links().count());
    }

    /** Each call fails at its last statement, on every database, and undoes what it did, and no more. */
    private void failAfterOtherWork(DSLContext inside) {
        Blog blog = new Blog(inside);
        Category earlier = blog.category("Earlier");
        PostCategoriesProxy related = blog.categories(post);
        related.add(earlier);
        PostCategoriesProxy ofNobody = PostCategoriesProxy.of(inside, 4711L);

        refused(() -> ofNobody.create(c -> c.name("Left over")));
        refused(() -> ofNobody.getOrCreate(c -> c.name("Left over")));
        refused(() -> ofNobody.updateOrCreate(c -> c.name("News"), c -> c.name("Left over")));
        refused(() -> ofNobody.put(news, link -> link.sortOrder(1)));
        refused(() -> ofNobody.toggle(news));
        refused(() -> related.setIds(List.of(news.id(), 4711L)));
        refused(() ->
                blog.categories().createAll(List.of(new Category(null, "Left over"), new Category(500L, "News"))));
        refused(() -> blog.categories()
                .updateEach(List.of(new Category(earlier.id(), "Left over"), new Category(news.id(), "Left over"))));
        refused(() -> blog.categories().getOrCreate(c -> c.id(news.id()).name("Left over")));

        assertEquals(List.of(earlier), related.all());
        assertEquals(
                List.of(news, earlier), blog.categories().orderBy(c -> c.ID).all());
        assertNothingWasDone();
    }

    private static void refused(Runnable call) {
        assertThrows(DataAccessException.class, call::run);
    }

    private void assertOtherWorkIsThere() {
        assertEquals(List.of("Earlier"), outside.categories(post).values(c -> c.NAME));
        assertEquals(2, outside.categories().count());
    }
}
