package dev.throughline.tests.jooq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostQuerySet;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Blog;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.RecordListener;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.DetachedException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jooq.impl.ThreadLocalTransactionProvider;
import org.jooq.tools.jdbc.DefaultConnection;
import org.jooq.tools.jdbc.MockConnection;
import org.jooq.tools.jdbc.MockResult;

/** What a user of jOOQ relies on, where statements are run past it. */
class ExecutionTest {
    private static final String KEY = "dev.throughline.texts";

    private final TestDatabase database;
    private final DSLContext dsl;
    private final Post post;
    private final Category news;
    private final Category tips;

    ExecutionTest(TestDatabase database) {
        this.database = database;
        this.dsl = database.dsl();
        Blog blog = Blog.create(dsl);
        this.post = blog.post("Hello, M2M");
        this.news = blog.category("News");
        this.tips = blog.category("Tips");
    }

    private PostCategoriesProxy related(DSLContext context) {
        return PostCategoriesProxy.of(context, post);
    }

    @EachDatabase
    void listenersSeeTextAndBinds() {
        List<String> seen = new ArrayList<>();
        DSLContext watched = dsl.configuration()
                .derive(ExecuteListener.onExecuteStart(context -> seen.add(described(context))))
                .dsl();
        related(dsl).contains(news);

        related(watched).contains(news);
        related(watched).add(news);

        assertEquals(2, seen.size(), seen::toString);
        assertTrue(seen.get(0).contains("exists"), seen.get(0));
        assertTrue(seen.get(0).endsWith("[" + post.id() + ", " + news.id() + "]"), seen.get(0));
        assertTrue(seen.get(1).contains("insert into"), seen.get(1));
    }

    private static String described(ExecuteContext context) {
        return context.sql() + " " + context.query().getBindValues();
    }

    /** A listener that is registered later counts from then on. */
    @EachDatabase
    void aListenerThatComesLater() {
        List<String> seen = new ArrayList<>();
        related(dsl).contains(news);

        dsl.configuration().set(ExecuteListener.onExecuteStart(context -> seen.add(described(context))));
        related(dsl).contains(news);

        assertEquals(1, seen.size());
    }

    @EachDatabase
    void listenersSeeTheRowsThatAreRead() {
        List<String> seen = new ArrayList<>();
        DSLContext watched = dsl.configuration()
                .derive(RecordListener.onLoadEnd(
                        context -> seen.add(String.valueOf(context.record().get("name")))))
                .dsl();
        related(watched).add(news);

        assertEquals(List.of(news), related(watched).all());
        assertEquals(List.of("News"), seen);
    }

    /** SQLite looks at such a key, and commits, after the row that the insert answers. */
    @EachDatabase
    void aWriteThatAnswersARowIsDoneWhenItAnswers() {
        assumeTrue(Set.of(Database.SQLITE, Database.POSTGRES).contains(database.database()));
        dsl.dropTable("posts_categories").execute();
        dsl.dropTable("posts").execute();
        String key = database.database() == Database.SQLITE ? "integer primary key" : "bigserial primary key";
        dsl.execute("create table \"posts\" (\"id\" " + key
                + ", \"title\" varchar(200) not null, \"author_id\" bigint not null"
                + " references \"authors\" (\"id\") deferrable initially deferred)");
        PostQuerySet posts = PostQuerySet.using(dsl);

        assertThrows(
                IntegrityConstraintViolationException.class,
                () -> posts.create(p -> p.title("Lost").authorId(4711L)));
        assertEquals(0, posts.count());
    }

    @EachDatabase
    void failuresAreJooqs() {
        DataAccessException kept = assertThrows(DataAccessException.class, () -> PostCategoriesProxy.of(dsl, 4711L)
                .add(news));
        dsl.configuration().data(KEY, false);
        DataAccessException ofJooq = assertThrows(DataAccessException.class, () -> PostCategoriesProxy.of(dsl, 4711L)
                .add(news));

        assertInstanceOf(IntegrityConstraintViolationException.class, kept);
        assertSame(ofJooq.getClass(), kept.getClass());
        assertEquals(ofJooq.getMessage(), kept.getMessage());
        assertInstanceOf(SQLException.class, kept.getCause());
    }

    @EachDatabase
    void failuresSayTheText() {
        dsl.dropTable("posts_categories").execute();
        DataAccessException kept =
                assertThrows(DataAccessException.class, () -> related(dsl).count());
        dsl.configuration().data(KEY, false);
        DataAccessException ofJooq =
                assertThrows(DataAccessException.class, () -> related(dsl).count());

        assertEquals(ofJooq.getMessage(), kept.getMessage());
        assertEquals(ofJooq.sqlState(), kept.sqlState());
        assertTrue(kept.getMessage().contains("SQL [select count(*)"), kept.getMessage());
    }

    @EachDatabase
    void theMostRowsOfTheSettings() {
        related(dsl).addAll(List.of(news, tips));
        assertEquals(2, related(dsl).all().size());

        dsl.settings().setMaxRows(1);
        assertEquals(1, related(dsl).all().size());
        assertEquals(1, related(dsl).ids().size());
    }

    @EachDatabase
    void timeoutAndFetchSizeOfTheSettings() {
        List<String> told = new CopyOnWriteArrayList<>();
        DSLContext watched = DSL.using(new Watched(dsl.configuration().connectionProvider(), told), database.dialect());
        related(watched).all();
        assertEquals(List.of(), told);

        watched.settings().withQueryTimeout(7).withFetchSize(5);
        related(watched).all();
        related(watched).remove(news);
        assertEquals(List.of("setQueryTimeout 7", "setFetchSize 5", "setQueryTimeout 7"), told);
    }

    /** Connections whose statements tell what they are told of limits. */
    private record Watched(ConnectionProvider connections, List<String> told) implements ConnectionProvider {
        @Override
        public Connection acquire() {
            return new DefaultConnection(connections.acquire()) {
                @Override
                public PreparedStatement prepareStatement(String sql) throws SQLException {
                    return watched(super.prepareStatement(sql));
                }
            };
        }

        private PreparedStatement watched(PreparedStatement statement) {
            return (PreparedStatement) Proxy.newProxyInstance(
                    Watched.class.getClassLoader(),
                    new Class<?>[] {PreparedStatement.class},
                    (proxy, method, arguments) -> {
                        if (List.of("setQueryTimeout", "setFetchSize").contains(method.getName())) {
                            told.add(method.getName() + " " + arguments[0]);
                        }
                        return method.invoke(statement, arguments);
                    });
        }

        @Override
        public void release(Connection connection) {
            connections.release(((DefaultConnection) connection).getDelegate());
        }
    }

    @EachDatabase
    void connectionsAreGivenBackWhateverComes() {
        List<Connection> out = new ArrayList<>();
        ConnectionProvider connections = dsl.configuration().connectionProvider();
        DSLContext counted = DSL.using(
                new ConnectionProvider() {
                    @Override
                    public Connection acquire() {
                        Connection connection = connections.acquire();
                        out.add(connection);
                        return connection;
                    }

                    @Override
                    public void release(Connection connection) {
                        out.remove(connection);
                        connections.release(connection);
                    }
                },
                database.dialect());
        related(counted).add(news);
        related(counted).all();
        assertThrows(DataAccessException.class, () -> PostCategoriesProxy.of(counted, 4711L)
                .add(news));

        assertEquals(List.of(), out);
    }

    @EachDatabase
    void aContextWithoutConnection() {
        DSLContext none = DSL.using(database.dialect());

        assertThrows(DetachedException.class, () -> related(none).contains(news));
    }

    /** A provider that is not jOOQ's ordinary one, as Spring's: the transaction is its thread's. */
    @EachDatabase
    void transactionsOfAnotherProvider() {
        ThreadLocalTransactionProvider transactions =
                new ThreadLocalTransactionProvider(dsl.configuration().connectionProvider());
        DSLContext context = dsl.configuration().derive(transactions).dsl();
        DSLContext bound = DSL.using(dsl.configuration().connectionProvider(), database.dialect());

        assertThrows(
                IllegalStateException.class,
                () -> context.transaction(transaction -> {
                    related(transaction.dsl()).add(news);
                    related(transaction.dsl()).set(List.of(tips));
                    related(transaction.dsl()).create(c -> c.name("Created"));
                    throw new IllegalStateException("undone");
                }));

        assertEquals(0, related(bound).count());
        assertEquals(2, new Blog(bound).categories().count());
    }

    /** jOOQ's mock of a connection answers no result at all, where it has no rows. */
    @EachDatabase
    void aMockWithoutRows() {
        DSLContext mock =
                DSL.using(new MockConnection(context -> new MockResult[] {new MockResult(0)}), database.dialect());

        assertEquals(List.of(), related(mock).all());
        assertEquals(0, related(mock).count());
        assertFalse(related(mock).contains(news));
        assertEquals(List.of(), related(mock).filter(c -> c.NAME.eq("News")).all());
        assertEquals(0, related(mock).clear());
    }
}
