package dev.throughline.tests.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AutoClose;

/** A pool of one connection gets it back, whatever becomes of a call. */
class PooledConnectionTest {
    private static final int PATIENCE_MILLIS = 5000;

    private final TestDatabase database;
    private final Blog blog;
    private final Post post;
    private final Category news;
    private final DSLContext pooled;

    @AutoClose
    private final HikariDataSource pool;

    PooledConnectionTest(TestDatabase database) {
        this.database = database;
        blog = Blog.create(database.dsl());
        post = blog.post("Hello, M2M");
        news = blog.category("News");
        var config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setLeakDetectionThreshold(PATIENCE_MILLIS);
        pool = new HikariDataSource(config);
        pooled = DSL.using(pool, database.dialect());
    }

    private void isBack() {
        assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
    }

    @EachDatabase
    void afterCallsThatFail() {
        PostCategoriesProxy related = PostCategoriesProxy.of(pooled, post);

        for (int i = 0; i < 3; i++) {
            assertThrows(IntegrityConstraintViolationException.class, () -> related.addId(4711L));
            assertThrows(IntegrityConstraintViolationException.class, () -> related.addAllIds(List.of(4711L)));
            assertThrows(IntegrityConstraintViolationException.class, () -> related.setIds(List.of(4711L)));
            assertThrows(IntegrityConstraintViolationException.class, () -> related.toggleId(4711L));
            assertThrows(
                    IntegrityConstraintViolationException.class,
                    () -> related.create(c -> c.id(news.id()).name("Again")));
            assertThrows(IllegalStateException.class, () -> {
                try (var stream = related.stream()) {
                    stream.forEach(category -> {});
                }
                throw new IllegalStateException();
            });
            isBack();
        }
        related.add(news);
        assertEquals(List.of(news), related.all());
        isBack();
    }

    @EachDatabase
    void afterTheServerHasEndedTheSession() {
        assumeTrue(database.database() == Database.POSTGRES || database.database() == Database.MARIADB, "no server");
        PostCategoriesProxy related = PostCategoriesProxy.of(pooled, post);
        boolean isPostgres = database.database() == Database.POSTGRES;
        int session = pooled.fetchSingle(isPostgres ? "select pg_backend_pid()" : "select connection_id()")
                .get(0, int.class);
        assertThrows(
                DataAccessException.class,
                () -> pooled.transaction(inner -> {
                    PostCategoriesProxy.of(inner.dsl(), post).add(news);
                    database.dsl()
                            .execute(isPostgres ? "select pg_terminate_backend(" + session + ")" : "kill " + session);
                    PostCategoriesProxy.of(inner.dsl(), post).set(List.of());
                }));
        isBack();

        assertEquals(0, related.count());
        related.add(news);
        assertEquals(List.of(news), related.all());
        isBack();
    }
}
