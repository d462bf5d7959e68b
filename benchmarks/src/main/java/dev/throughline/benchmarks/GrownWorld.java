package dev.throughline.benchmarks;

import static dev.throughline.benchmarks.blog.AuthorTable.AUTHOR;
import static dev.throughline.benchmarks.blog.CategoryTable.CATEGORY;
import static dev.throughline.benchmarks.blog.PostCategoriesLinkTable.POST_CATEGORIES_LINK;
import static dev.throughline.benchmarks.blog.PostTable.POST;

import dev.throughline.Schema;
import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Rows of any number, on H2 or PostgreSQL. */
record GrownWorld(DSLContext dsl, World world) {
    static GrownWorld create(Connection connection, SQLDialect dialect) {
        DSLContext dsl = DSL.using(connection, dialect);
        Schema.of(AUTHOR, CATEGORY, POST, POST_CATEGORIES_LINK).create(dsl);
        return new GrownWorld(dsl, new World(connection, dialect));
    }

    /** Replaces all rows: each post has some of the categories, others than its neighbours. */
    void fill(int posts, int categories, int links) {
        execute("truncate table posts_categories");
        execute("delete from posts");
        execute("delete from categories");
        execute("delete from authors");
        execute("insert into authors (id, name) select x, 'author ' || x from " + numbers(1, 100));
        execute("insert into categories (id, name) select x, 'category ' || x from " + numbers(1, categories));
        execute("insert into posts (id, title, author_id) select x, 'post ' || x, 1 + mod(x, 100) from "
                + numbers(1, posts));
        execute("insert into posts_categories (post_id, category_id) select p.id, 1 + mod(p.id * 7 + x * 13, "
                + categories + ") from posts p cross join " + numbers(0, links - 1));
        analyze();
    }

    /** Changes each table, since H2 would answer the same question from the last answer. */
    void touch() {
        execute("update posts set title = 'a' || substring(title from 1 for 9) where id = 1");
        execute("update categories set name = 'a' || substring(name from 1 for 9) where id = 1");
        execute("update authors set name = 'a' || substring(name from 1 for 9) where id = 1");
        execute("delete from posts_categories where post_id = 1 and category_id = 1");
        execute("insert into posts_categories (post_id, category_id) values (1, 1)");
        execute("delete from posts_categories where post_id = 1 and category_id = 1");
    }

    void analyze() {
        dsl.execute("analyze");
    }

    /** The links again, without an index that begins with the category. */
    void dropReverseIndex() {
        execute("create table links as select post_id, category_id from posts_categories");
        execute("drop table posts_categories");
        execute("create table posts_categories (post_id bigint not null, category_id bigint not null,"
                + " primary key (post_id, category_id))");
        execute("insert into posts_categories (post_id, category_id) select post_id, category_id from links"
                + " order by post_id, category_id");
        execute("drop table links");
        analyze();
    }

    private String numbers(int from, int to) {
        return dsl.dialect() == SQLDialect.H2
                ? "system_range(%d, %d)".formatted(from, to)
                : "generate_series(%d, %d) x".formatted(from, to);
    }

    void execute(String text) {
        dsl.execute(world.sql(text));
    }
}
