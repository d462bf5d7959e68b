package dev.throughline.benchmarks;

import static dev.throughline.benchmarks.blog.AuthorTable.AUTHOR;
import static dev.throughline.benchmarks.blog.CategoryTable.CATEGORY;
import static dev.throughline.benchmarks.blog.PostCategoriesLinkTable.POST_CATEGORIES_LINK;
import static dev.throughline.benchmarks.blog.PostTable.POST;

import dev.throughline.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The rows that are worked on, and what brings them back to where they were: 2,000 posts of 100 authors, 200 categories, ten of them
 * for each post.
 */
final class World {
    static final int POSTS = 2000;
    static final int CATEGORIES = 200;
    static final int LINKS = 10;
    private static final int AUTHORS = 100;

    private final Connection connection;
    private final SQLDialect dialect;

    World(Connection connection, SQLDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    Connection connection() {
        return connection;
    }

    SQLDialect dialect() {
        return dialect;
    }

    /** Creates tables and rows. */
    void create() throws SQLException {
        DSLContext dsl = DSL.using(connection, dialect);
        Schema.of(AUTHOR, CATEGORY, POST, POST_CATEGORIES_LINK).create(dsl);
        batch(
                "insert into authors (id, name) values (?, ?)",
                LongStream.rangeClosed(1, AUTHORS)
                        .mapToObj(id -> new Object[] {id, "author " + id})
                        .toList());
        batch(
                "insert into categories (id, name) values (?, ?)",
                LongStream.rangeClosed(1, CATEGORIES)
                        .mapToObj(id -> new Object[] {id, "category " + id})
                        .toList());
        batch(
                "insert into posts (id, title, author_id) values (?, ?, ?)",
                LongStream.rangeClosed(1, POSTS)
                        .mapToObj(id -> new Object[] {id, "post " + id * 7919 % POSTS, 1 + id % AUTHORS})
                        .toList());
        for (long post = 1; post <= POSTS; post++) {
            link(post, 0, LINKS);
        }
        restart(dsl);
        if (dialect == SQLDialect.POSTGRES) {
            dsl.execute("analyze");
        }
    }

    /** The keys that the database makes begin behind those that are there. */
    private void restart(DSLContext dsl) {
        if (dialect != SQLDialect.MARIADB) {
            dsl.execute(sql("alter table categories alter column id restart with 1000000"));
        }
    }

    /** {@return one of the categories of a post: the first ten are linked} */
    static long category(long post, int place) {
        return 1 + (post * 7 + place * 13L) % CATEGORIES;
    }

    static List<Long> categories(long post, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(place -> category(post, place))
                .toList();
    }

    void link(long post, int from, int to) {
        batch(
                "insert into posts_categories (post_id, category_id) values (?, ?)",
                categories(post, from, to).stream()
                        .map(category -> new Object[] {post, category})
                        .toList());
    }

    void unlink(long post, int from, int to) {
        batch(
                "delete from posts_categories where post_id = ? and category_id = ?",
                categories(post, from, to).stream()
                        .map(category -> new Object[] {post, category})
                        .toList());
    }

    /** The post has its ten categories again, and no others. */
    void restore(long post) {
        batch("delete from posts_categories where post_id = ?", List.<Object[]>of(new Object[] {post}));
        link(post, 0, LINKS);
    }

    void drop(long category) {
        batch("delete from categories where id = ?", List.<Object[]>of(new Object[] {category}));
    }

    /** {@return a statement in the quotes of the database} */
    String sql(String text) {
        String quote = dialect == SQLDialect.MARIADB ? "`" : "\"";
        return text.replaceAll(
                "\\b(authors|categories|posts_categories|posts|id|name|title|author_id|post_id|category_id)\\b",
                quote + "$1" + quote);
    }

    private void batch(String text, List<Object[]> rows) {
        try (PreparedStatement statement = connection.prepareStatement(sql(text))) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
