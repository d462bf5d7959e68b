package dev.throughline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.throughline.testing.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the relations build on: an empty database that enforces its keys and can be shared. */
class EachDatabaseTest {
    private static final Table<?> POST = DSL.table(DSL.name("post"));
    private static final Table<?> COMMENT = DSL.table(DSL.name("comment"));
    private static final Field<Long> ID = DSL.field(DSL.name("id"), SQLDataType.BIGINT.notNull());
    private static final Field<Long> POST_ID = DSL.field(DSL.name("post_id"), SQLDataType.BIGINT.notNull());

    private final TestDatabase injected;

    EachDatabaseTest(TestDatabase injected) {
        this.injected = injected;
    }

    @BeforeEach
    void createTables(DSLContext dsl) {
        dsl.createTable(POST).column(ID).primaryKey(ID).execute();
        dsl.createTable(COMMENT)
                .column(POST_ID)
                .constraint(DSL.foreignKey(POST_ID).references(POST, ID))
                .execute();
    }

    @EachDatabase
    void allParametersAreOfOneDatabase(TestDatabase database, Database kind, DSLContext dsl) {
        assertSame(injected, database);
        assertSame(kind, database.database());
        assertEquals(kind.dialect(), dsl.dialect());
    }

    @EachDatabase
    void aRunStartsEmpty(DSLContext dsl) {
        assertEquals(0, dsl.fetchCount(POST));
        dsl.insertInto(POST, ID).values(1L).execute();
    }

    @EachDatabase
    void theNextRunStartsEmpty(DSLContext dsl) {
        aRunStartsEmpty(dsl);
    }

    @EachDatabase
    void keysAreEnforcedOnEveryConnection(TestDatabase database) throws SQLException {
        assertThrows(IntegrityConstraintViolationException.class, () -> orphan(database.dsl()));
        try (Connection connection = database.open()) {
            assertThrows(
                    IntegrityConstraintViolationException.class,
                    () -> orphan(DSL.using(connection, database.dialect())));
        }
    }

    @EachDatabase
    void connectionsAreNewAndSeeTheSameDatabase(TestDatabase database) throws SQLException {
        database.dsl().insertInto(POST, ID).values(1L).execute();

        try (Connection one = database.open();
                Connection two = database.open()) {
            assertNotSame(one, two);
            assertEquals(1, DSL.using(one, database.dialect()).fetchCount(POST));
            assertEquals(1, DSL.using(two, database.dialect()).fetchCount(POST));
        }
    }

    @EachDatabase
    void threadsShareTheContext(DSLContext dsl) {
        IntStream.range(0, 40)
                .parallel()
                .forEach(id -> dsl.transaction(transaction ->
                        transaction.dsl().insertInto(POST, ID).values((long) id).execute()));

        assertEquals(40, dsl.fetchCount(POST));
    }

    @EachDatabase
    void statementsAreCounted(DSLContext dsl) {
        assertEquals(
                1,
                Statements.count(
                        dsl,
                        counted -> counted.transaction(transaction -> transaction
                                .dsl()
                                .insertInto(POST, ID)
                                .values(1L)
                                .execute())));
    }

    private static void orphan(DSLContext dsl) {
        dsl.insertInto(COMMENT, POST_ID).values(99L).execute();
    }
}
