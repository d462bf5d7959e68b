package dev.throughline.benchmarks;

import org.jooq.SQLDialect;

/**
 * The statements of hand-written JDBC: each database's best for the same exact answer under the same lock.
 *
 * @param add two binds, or the same two twice
 * @param linked which of many categories a post has; empty where {@code addAll} says it
 * @param addAll many categories of a post; answers those that were added where {@code linked} is empty
 * @param lock the post
 * @param retain takes all but some categories from a post
 * @param linkedPairs which of many links there are; empty where {@code addPairs} says it
 * @param addPairs many links
 */
record JdbcTexts(
        String add, String linked, String addAll, String lock, String retain, String linkedPairs, String addPairs) {
    static JdbcTexts of(SQLDialect dialect) {
        return switch (dialect) {
            case POSTGRES -> postgres();
            case MARIADB -> mariaDb();
            default -> h2();
        };
    }

    private static JdbcTexts h2() {
        return new JdbcTexts(
                "insert into posts_categories (post_id, category_id) select ?, ? where not exists"
                        + " (select 1 from posts_categories where post_id = ? and category_id = ?)",
                "select l.category_id from posts_categories l join unnest(?) g (k) on l.post_id = ? and l.category_id = g.k",
                "insert into posts_categories (post_id, category_id) select ?, g.k from unnest(?) g (k)",
                "select 1 from posts where id = ? for update",
                "delete from posts_categories where post_id = ? and category_id = any (?)",
                "select l.post_id, l.category_id from posts_categories l join unnest(?, ?) g (p, c)"
                        + " on l.post_id = g.p and l.category_id = g.c",
                "insert into posts_categories (post_id, category_id) select g.p, g.c from unnest(?, ?) g (p, c)");
    }

    private static JdbcTexts postgres() {
        String conflict = " on conflict (post_id, category_id) do nothing";
        return new JdbcTexts(
                "insert into posts_categories (post_id, category_id) values (?, ?)" + conflict,
                "",
                "insert into posts_categories (post_id, category_id) select ?, k from unnest(?) k" + conflict
                        + " returning category_id",
                "select 1 from posts where id = ? for no key update",
                "with deleted as (delete from posts_categories where post_id = ? and category_id <> all (?)"
                        + " returning category_id), inserted as (insert into posts_categories (post_id, category_id)"
                        + " select ?, k from unnest(?) k" + conflict + " returning category_id)"
                        + " select category_id from deleted union all select category_id from inserted",
                "",
                "insert into posts_categories (post_id, category_id) select p, c from unnest(?, ?) g (p, c)" + conflict
                        + " returning post_id, category_id");
    }

    private static JdbcTexts mariaDb() {
        return new JdbcTexts(
                "insert into posts_categories (post_id, category_id) values (?, ?)",
                "select l.category_id from posts_categories l join json_table(?, '$[*]' columns (k bigint path '$')) g"
                        + " on l.post_id = ? and l.category_id = g.k",
                "insert into posts_categories (post_id, category_id)"
                        + " select ?, g.k from json_table(?, '$[*]' columns (k bigint path '$')) g",
                "select 1 from posts where id = ? for update",
                "delete from posts_categories where post_id = ? and category_id in"
                        + " (select k from json_table(?, '$[*]' columns (k bigint path '$')) g)",
                "select l.post_id, l.category_id from posts_categories l join json_table(?, '$[*]' columns"
                        + " (p bigint path '$[0]', c bigint path '$[1]')) g on l.post_id = g.p and l.category_id = g.c",
                "insert into posts_categories (post_id, category_id) select g.p, g.c from json_table(?, '$[*]' columns"
                        + " (p bigint path '$[0]', c bigint path '$[1]')) g");
    }
}
