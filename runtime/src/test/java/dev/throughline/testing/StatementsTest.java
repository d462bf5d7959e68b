package dev.throughline.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jooq.Configuration;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultTransactionProvider;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.ThreadLocalTransactionProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private static final Table<?> TAG = DSL.table(DSL.name("tag"));
    private static final Field<Integer> ID = DSL.field(DSL.name("id"), SQLDataType.INTEGER);

    private final ConnectionProvider connections =
            new FreshDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final DSLContext dsl = DSL.using(connections, SQLDialect.H2);

    @BeforeEach
    void createTable() {
        dsl.createTable(TAG).column(ID).primaryKey(ID).execute();
    }

    @Test
    void nothingSentIsNothingCounted() {
        assertEquals(0, Statements.count(dsl, counted -> counted.select(ID).getSQL()));
    }

    @Test
    void givesTheTextsInTheOrderOfExecution() {
        List<String> texts = Statements.of(dsl, counted -> {
            insert(counted, 1);
            counted.fetchCount(TAG);
        });

        assertEquals(2, texts.size());
        assertTrue(texts.get(0).startsWith("insert into \"tag\""), texts.get(0));
        assertTrue(texts.get(1).startsWith("select count(*)"), texts.get(1));
    }

    @Test
    void failuresCount() {
        insert(dsl, 1);

        assertEquals(
                1, Statements.count(dsl, counted -> assertThrows(DataAccessException.class, () -> insert(counted, 1))));
    }

    @Test
    void failuresStayWhatTheyAre() {
        Statements.count(
                dsl,
                counted -> onConnection(
                        counted, c -> assertThrows(SQLException.class, () -> c.prepareStatement("nonsense"))));
    }

    @Test
    void aBatchCountsOnce() {
        assertEquals(1, Statements.count(dsl, counted -> counted.batch(
                        counted.insertInto(TAG, ID).values((Integer) null))
                .bind(1)
                .bind(2)
                .bind(3)
                .execute()));
        assertEquals(List.of("delete from \"tag\"\ndelete from \"tag\""), Statements.of(dsl, counted -> counted.batch(
                        counted.deleteFrom(TAG), counted.deleteFrom(TAG))
                .execute()));
    }

    @Test
    void everyWayOfJdbcCounts() {
        assertEquals(
                6,
                Statements.count(
                        dsl,
                        counted -> onConnection(counted, connection -> {
                            try (Statement statement = connection.createStatement()) {
                                statement.execute("select 1");
                                statement.executeQuery("select 1").close();
                                statement.executeUpdate("delete from \"tag\"");
                                statement.executeLargeUpdate("delete from \"tag\"");
                                statement.addBatch("delete from \"tag\"");
                                statement.executeLargeBatch();
                                assertSame(connection, statement.getConnection());
                            }
                            try (var call = connection.prepareCall("call 1")) {
                                call.execute();
                            }
                        })));
    }

    @Test
    void theConnectionGoesBackAsItCame() {
        var borrowed = new Borrowed(connections);

        Statements.count(DSL.using(borrowed, SQLDialect.H2), counted -> insert(counted, 1));

        assertSame(borrowed.acquired, borrowed.released);
    }

    @Test
    void anOrdinaryConnectionWillDo() throws SQLException {
        try (Connection connection = connections.acquire()) {
            assertEquals(1, Statements.count(DSL.using(connection), counted -> counted.selectOne()
                    .fetch()));
        }
    }

    @Nested
    class InTransactions {
        @Test
        void openedByTheWork() {
            assertTransactionsWork(dsl);
        }

        @Test
        void openedBefore() {
            dsl.transaction(outer -> {
                insert(outer.dsl(), 0);
                assertEquals(3, Statements.count(outer.dsl(), counted -> {
                    insert(counted, 1);
                    counted.transaction(inner -> insert(inner.dsl(), 2));
                    assertThrows(
                            IllegalStateException.class,
                            () -> counted.transaction(inner -> {
                                insert(inner.dsl(), 3);
                                throw new IllegalStateException();
                            }));
                }));
                assertEquals(3, outer.dsl().fetchCount(TAG));
            });
            assertEquals(3, dsl.fetchCount(TAG));
        }

        @Test
        void ofADefaultProvider() {
            assertTransactionsWork(with(new DefaultTransactionProvider(connections)));
        }

        @Test
        void withoutNesting() {
            TransactionProvider flat = new DefaultTransactionProvider(connections, false);

            Statements.count(
                    with(flat),
                    counted -> assertFalse(((DefaultTransactionProvider)
                                    counted.configuration().transactionProvider())
                            .nested()));
        }

        @Test
        void ofAThreadAreRefused() {
            DSLContext threadLocal = with(new ThreadLocalTransactionProvider(connections));

            assertThrows(IllegalArgumentException.class, () -> Statements.count(threadLocal, counted -> {}));
        }

        @Test
        void ofAnotherKind() {
            var custom = new Custom();

            assertEquals(
                    1, Statements.count(with(custom), counted -> counted.transaction(inner -> insert(inner.dsl(), 1))));
            assertEquals(2, custom.calls);
        }

        private DSLContext with(TransactionProvider provider) {
            Configuration configuration = new DefaultConfiguration()
                    .set(connections)
                    .set(SQLDialect.H2)
                    .set(provider);
            return DSL.using(configuration);
        }

        private void assertTransactionsWork(DSLContext dsl) {
            assertEquals(3, Statements.count(dsl, counted -> {
                counted.transaction(outer -> {
                    insert(outer.dsl(), 1);
                    outer.dsl().transaction(inner -> insert(inner.dsl(), 2));
                });
                assertThrows(
                        IllegalStateException.class,
                        () -> counted.transaction(outer -> {
                            insert(outer.dsl(), 3);
                            throw new IllegalStateException();
                        }));
            }));
            assertEquals(2, dsl.fetchCount(TAG));
        }
    }

    private static void insert(DSLContext dsl, int id) {
        dsl.insertInto(TAG, ID).values(id).execute();
    }

    private static void onConnection(DSLContext dsl, JdbcWork work) {
        dsl.connection(work::run);
    }

    private interface JdbcWork {
        void run(Connection connection) throws Exception;
    }

    private record FreshDatabase(String url) implements ConnectionProvider {
        @Override
        public Connection acquire() {
            try {
                return DriverManager.getConnection(url);
            } catch (SQLException failure) {
                throw new DataAccessException(url, failure);
            }
        }

        @Override
        public void release(Connection connection) {
            try {
                connection.close();
            } catch (SQLException failure) {
                throw new DataAccessException(url, failure);
            }
        }
    }

    private static final class Borrowed implements ConnectionProvider {
        private final ConnectionProvider connections;
        private Connection acquired;
        private Connection released;

        Borrowed(ConnectionProvider connections) {
            this.connections = connections;
        }

        @Override
        public Connection acquire() {
            acquired = connections.acquire();
            return acquired;
        }

        @Override
        public void release(Connection connection) {
            released = connection;
            connections.release(connection);
        }
    }

    private static final class Custom implements TransactionProvider {
        private int calls;

        @Override
        public void begin(TransactionContext context) {
            calls++;
        }

        @Override
        public void commit(TransactionContext context) {
            calls++;
        }

        @Override
        public void rollback(TransactionContext context) {
            calls++;
        }
    }
}
