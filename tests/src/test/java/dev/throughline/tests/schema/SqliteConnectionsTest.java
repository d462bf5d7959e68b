package dev.throughline.tests.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Post;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.throughline.tests.fixture.Blog;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jooq.SQLDialect;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The ways of docs/transactions.md to have the connections of a pool enforce foreign keys. */
class SqliteConnectionsTest {
    private static final String PRAGMA = "pragma foreign_keys = on";

    private final String url;

    SqliteConnectionsTest(@TempDir Path directory) {
        url = "jdbc:sqlite:" + directory.resolve("blog.db");
    }

    private static void with(HikariConfig config, Consumer<Blog> work) {
        config.setMaximumPoolSize(2);
        try (var pool = new HikariDataSource(config)) {
            work.accept(new Blog(DSL.using(pool, SQLDialect.SQLITE)));
        }
    }

    private static void isEnforced(HikariConfig config) {
        with(config, blog -> {
            Post post = Blog.create(blog.dsl()).post("Hello, M2M");
            assertThrows(IntegrityConstraintViolationException.class, () -> blog.categories(post)
                    .addId(4711L));
            assertEquals(0, blog.links().count());
        });
    }

    private static void isRefused(HikariConfig config) {
        with(config, blog -> {
            String message = assertThrows(IllegalStateException.class, () -> Blog.create(blog.dsl()))
                    .getMessage();
            assertTrue(message.contains(PRAGMA), message);
        });
    }

    @Test
    void byTheConfiguration() {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.enforceForeignKeys(true);
        SQLiteDataSource file = new SQLiteDataSource(sqlite);
        file.setUrl(url);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(file);
        isEnforced(pool);
    }

    @Test
    void byTheUrl() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url + "?foreign_keys=on");
        isEnforced(pool);
    }

    @Test
    void byAStatement() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setConnectionInitSql(PRAGMA);
        isEnforced(pool);
    }

    @Test
    void byAStatementInATransactionOfThePool() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setConnectionInitSql(PRAGMA);
        pool.setAutoCommit(false);
        isRefused(pool);
    }

    @Test
    void byNobody() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        isRefused(pool);
    }
}
