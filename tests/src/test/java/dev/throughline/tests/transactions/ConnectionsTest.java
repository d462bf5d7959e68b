package dev.throughline.tests.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;

/** A call takes one connection, however many statements it sends. */
class ConnectionsTest {
    private final TestDatabase database;
    private final Post post;
    private final List<Category> all;

    ConnectionsTest(TestDatabase database) {
        this.database = database;
        Blog blog = Blog.create(database.dsl());
        post = blog.post("Hello, M2M");
        all = blog.categories("a", "b", "c");
    }

    /** Counts who takes a connection. */
    private static final class Counting extends DataSourceConnectionProvider {
        private final AtomicInteger taken = new AtomicInteger();
        private final AtomicInteger givenBack = new AtomicInteger();

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection acquire() {
            taken.incrementAndGet();
            return super.acquire();
        }

        @Override
        public void release(Connection connection) {
            givenBack.incrementAndGet();
            super.release(connection);
        }
    }

    private void takes(int connections, Consumer<DSLContext> call) {
        Counting counting = new Counting(database.dataSource());
        call.accept(DSL.using(counting, database.dialect()));
        assertEquals(connections, counting.taken.get());
        assertEquals(connections, counting.givenBack.get());
    }

    private void relationTakes(int connections, Consumer<PostCategoriesProxy> call) {
        takes(connections, dsl -> call.accept(PostCategoriesProxy.of(dsl, post)));
    }

    @EachDatabase
    void ofWrites() {
        relationTakes(1, related -> related.add(all.get(0)));
        relationTakes(1, related -> related.addAll(all));
        relationTakes(1, related -> related.put(all.get(0), link -> link.sortOrder(1)));
        relationTakes(1, related -> related.putAll(all, (category, link) -> link.sortOrder(2)));
        relationTakes(1, related -> related.toggle(all.get(0)));
        relationTakes(1, related -> related.getOrCreate(c -> c.name("d")));
        relationTakes(1, related -> related.removeAll(all));
        relationTakes(1, related -> related.clear());
    }

    /** As a framework's data source has it, which jOOQ's own provider of transactions does not know. */
    @EachDatabase
    void aTransactionOfTheDataSourceIsCommitted() throws SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            ConnectionProvider framework = new ConnectionProvider() {
                @Override
                public Connection acquire() {
                    return connection;
                }

                @Override
                public void release(Connection released) {}
            };
            PostCategoriesProxy.of(DSL.using(framework, database.dialect()), post)
                    .set(all);
            connection.rollback();
        }
        assertEquals(3, PostCategoriesProxy.of(database.dsl(), post).count());
    }

    /** On MariaDB one more, which tells whether a transaction of the caller's is open, so that reads may be old. */
    @EachDatabase
    void ofSets() {
        int connections = database.database() == Database.MARIADB ? 2 : 1;
        relationTakes(connections, related -> related.set(all));
        relationTakes(connections, related -> related.setLinks(all, (category, link) -> link.sortOrder(1)));
        takes(connections, dsl -> PostCategoriesProxy.setAll(dsl, Map.of(post.id(), List.of())));
    }
}
