package dev.throughline.tests.oracle;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.throughline.tests.Database;
import dev.throughline.tests.Server;
import dev.throughline.tests.fixture.Blog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.CloseableDSLContext;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Two databases of PostgreSQL as one, by ShardingSphere-JDBC: posts and their links are in the database that the post's key
 * says, and everything else is in both.
 */
final class Shards implements AutoCloseable {
    private static final String CONFIGURATION = """
            mode:
              type: Standalone
            dataSources:
              ds_0:
                dataSourceClassName: com.zaxxer.hikari.HikariDataSource
                jdbcUrl: %s
                username: postgres
                maximumPoolSize: 8
              ds_1:
                dataSourceClassName: com.zaxxer.hikari.HikariDataSource
                jdbcUrl: %s
                username: postgres
                maximumPoolSize: 8
            rules:
            - !SHARDING
              tables:
                posts:
                  actualDataNodes: ds_${0..1}.posts
                  databaseStrategy:
                    standard: { shardingColumn: id, shardingAlgorithmName: by_id }
                posts_categories:
                  actualDataNodes: ds_${0..1}.posts_categories
                  databaseStrategy:
                    standard: { shardingColumn: post_id, shardingAlgorithmName: by_post }
              bindingTables:
              - posts, posts_categories
              shardingAlgorithms:
                by_id:
                  type: INLINE
                  props:
                    algorithm-expression: ds_${Math.abs(id %% 2)}
                    allow-range-query-with-inline-sharding: true
                by_post:
                  type: INLINE
                  props:
                    algorithm-expression: ds_${Math.abs(post_id %% 2)}
                    allow-range-query-with-inline-sharding: true
            - !BROADCAST
              tables:
              - authors
              - categories
            """;

    private final Server server;
    private final List<CloseableDSLContext> parts;
    private final HikariDataSource pool;

    Shards(Path directory) throws IOException {
        server = Database.POSTGRES.startToKill();
        List<PGSimpleDataSource> databases = Stream.of("one", "two")
                .map(server::create)
                .map(PGSimpleDataSource.class::cast)
                .toList();
        parts = databases.stream()
                .map(each -> DSL.using(Objects.requireNonNull(each.getURL()), "postgres", ""))
                .toList();
        parts.forEach(Blog::create); // before ShardingSphere looks for tables
        Path file = directory.resolve("shards.yaml");
        Files.writeString(
                file,
                CONFIGURATION.formatted(
                        Objects.requireNonNull(databases.get(0).getURL()),
                        Objects.requireNonNull(databases.get(1).getURL())));
        var config = new HikariConfig();
        config.setDriverClassName("org.apache.shardingsphere.driver.ShardingSphereDriver");
        config.setJdbcUrl("jdbc:shardingsphere:absolutepath:" + file);
        pool = new HikariDataSource(config);
    }

    /** {@return both as one} */
    DSLContext dsl() {
        return DSL.using(pool, SQLDialect.POSTGRES);
    }

    /** {@return each by itself} */
    List<DSLContext> parts() {
        return List.copyOf(parts);
    }

    @Override
    public void close() {
        pool.close();
        parts.forEach(CloseableDSLContext::close);
        server.close();
    }
}
