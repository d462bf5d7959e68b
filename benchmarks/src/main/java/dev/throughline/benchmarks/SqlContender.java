package dev.throughline.benchmarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.SQLDialect;

/** Hand-written SQL: texts that are kept, columns by index, and nothing more than each call needs. */
final class SqlContender implements Contender {
    private final World world;
    private final Sql sql;
    private final String mark;
    private final Map<String, String> texts = new HashMap<>();
    private final JdbcTexts links;

    /**
     * @param mark goes before each text, so that H2, which keeps results by text, does not answer one contender with what another asked
     */
    SqlContender(World world, Sql sql, String mark) {
        this.world = world;
        this.sql = sql;
        this.mark = mark;
        this.links = JdbcTexts.of(world.dialect());
    }

    /** A post as this reads it. */
    private record PostRow(long id, String title, AuthorRow author, List<Plain.Category> categories) {}

    /** An author as this reads it. */
    private record AuthorRow(long id, String name) {}

    private String text(String text) {
        return texts.computeIfAbsent(text, unquoted -> mark + world.sql(unquoted));
    }

    @Override
    public boolean add(long post, long category) {
        if (world.dialect() != SQLDialect.MARIADB) {
            return world.dialect() == SQLDialect.POSTGRES
                    ? sql.update(text(links.add()), post, category) == 1
                    : sql.update(text(links.add()), post, category, post, category) == 1;
        }
        try {
            return sql.update(text(links.add()), post, category) == 1;
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof SQLIntegrityConstraintViolationException
                    && !sql.list(
                                    text("select 1 from posts_categories where post_id = ? and category_id = ?"
                                            + " lock in share mode"),
                                    row -> 1,
                                    post,
                                    category)
                            .isEmpty()) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean remove(long post, long category) {
        return sql.update(text("delete from posts_categories where post_id = ? and category_id = ?"), post, category)
                == 1;
    }

    @Override
    public int addAll(long post, List<Long> categories) {
        return links.linked().isEmpty()
                ? sql.list(text(links.addAll()), row -> row.getLong(1), post, sql.keys(categories))
                        .size()
                : sql.transaction(transaction -> {
                    Set<Long> linked = new HashSet<>(
                            transaction.list(text(links.linked()), row -> row.getLong(1), sql.keys(categories), post));
                    return insert(transaction, post, categories, linked);
                });
    }

    private int insert(Sql transaction, long post, List<Long> categories, Set<Long> linked) {
        List<Long> missing = new ArrayList<>(categories);
        missing.removeAll(linked);
        return transaction.update(text(links.addAll()), post, sql.keys(missing));
    }

    @Override
    public int set(long post, List<Long> categories) {
        return sql.transaction(transaction -> {
            transaction.list(text(links.lock()), row -> 1, post);
            if (links.linked().isEmpty()) {
                Object keys = sql.keys(categories);
                return transaction
                        .list(text(links.retain()), row -> row.getLong(1), post, keys, post, keys)
                        .size();
            }
            Set<Long> linked = new HashSet<>(transaction.list(
                    text("select category_id from posts_categories where post_id = ?"), row -> row.getLong(1), post));
            Set<Long> gone = new HashSet<>(linked);
            categories.forEach(gone::remove);
            return transaction.update(text(links.retain()), post, sql.keys(gone))
                    + insert(transaction, post, categories, linked);
        });
    }

    @Override
    public int clear(long post) {
        return sql.update(text("delete from posts_categories where post_id = ?"), post);
    }

    @Override
    public List<Plain.Category> categories(long post) {
        return sql.list(
                text("select c.id, c.name from posts_categories l join categories c on l.category_id = c.id"
                        + " where l.post_id = ?"),
                row -> new Plain.Category(row.getLong(1), row.getString(2)),
                post);
    }

    @Override
    public List<PostRow> page(int offset) {
        return page(offset, 100);
    }

    List<PostRow> page(int offset, int size) {
        Map<Long, PostRow> posts = new LinkedHashMap<>();
        sql.list(
                        text(
                                "select p.id, p.title, a.id, a.name from (select id, title, author_id from posts order by id"
                                        + " limit ? offset ?) p join authors a on p.author_id = a.id order by p.id"),
                        row -> new PostRow(
                                row.getLong(1),
                                row.getString(2),
                                new AuthorRow(row.getLong(3), row.getString(4)),
                                new ArrayList<>()),
                        size,
                        offset)
                .forEach(post -> posts.put(post.id(), post));
        Map<Long, Plain.Category> categories = new HashMap<>();
        sql.list(text(categoriesOfPosts()), row -> link(row, posts, categories), sql.keys(posts.keySet()));
        return List.copyOf(posts.values());
    }

    private String categoriesOfPosts() {
        return "select l.post_id, c.id, c.name from "
                + switch (world.dialect()) {
                    case MARIADB ->
                        "json_table(?, '$[*]' columns (k bigint path '$')) g join posts_categories l on l.post_id = g.k"
                                + " join categories c on l.category_id = c.id";
                    case POSTGRES ->
                        "posts_categories l join categories c on l.category_id = c.id where l.post_id = any (?)";
                    // H2 compares each row that it finds with all of an array again.
                    default ->
                        "unnest(?) g (k) join posts_categories l on l.post_id = g.k"
                                + " join categories c on l.category_id = c.id";
                };
    }

    private static boolean link(ResultSet row, Map<Long, PostRow> posts, Map<Long, Plain.Category> categories)
            throws SQLException {
        PostRow post = posts.get(row.getLong(1));
        long id = row.getLong(2);
        Plain.Category category = categories.get(id);
        if (category == null) {
            category = new Plain.Category(id, row.getString(3));
            categories.put(id, category);
        }
        return post != null && post.categories().add(category);
    }

    @Override
    public List<PostRow> filter(String category) {
        return sql.list(
                text("select p.id, p.title, p.author_id from posts p where exists (select 1 from posts_categories l"
                        + " join categories c on l.category_id = c.id where l.post_id = p.id and c.name = ?)"
                        + " order by p.title limit 20"),
                row -> new PostRow(row.getLong(1), row.getString(2), new AuthorRow(row.getLong(3), ""), List.of()),
                category);
    }

    @Override
    public List<Plain.Category> refined(long post) {
        return sql.list(
                text("select c.id, c.name from posts_categories l join categories c on l.category_id = c.id"
                        + " where l.post_id = ? and c.name >= ? order by c.name limit 5"),
                row -> new Plain.Category(row.getLong(1), row.getString(2)),
                post,
                "category 1");
    }

    @Override
    public long count(long post) {
        return sql.one(text("select count(*) from posts_categories where post_id = ?"), row -> row.getLong(1), post);
    }

    @Override
    public boolean exists(long post) {
        return sql.one(
                text("select exists (select 1 from posts_categories where post_id = ?)"),
                row -> row.getBoolean(1),
                post);
    }

    @Override
    public int addPairs(Map<Long, List<Long>> categories) {
        List<Long> posts = new ArrayList<>();
        List<Long> targets = new ArrayList<>();
        List<List<Long>> pairs = new ArrayList<>();
        categories.forEach((post, all) -> all.forEach(category -> pairs.add(List.of(post, category))));
        if (links.linkedPairs().isEmpty()) {
            split(pairs, posts, targets);
            return sql.list(text(links.addPairs()), row -> 1, sql.keys(posts), sql.keys(targets))
                    .size();
        }
        return sql.transaction(transaction -> {
            split(pairs, posts, targets);
            Set<List<Long>> linked = new HashSet<>(transaction.list(
                    text(links.linkedPairs()),
                    row -> List.of(row.getLong(1), row.getLong(2)),
                    pairBinds(pairs, posts, targets)));
            pairs.removeIf(linked::contains);
            split(pairs, posts, targets);
            return transaction.update(text(links.addPairs()), pairBinds(pairs, posts, targets));
        });
    }

    private Object[] pairBinds(List<List<Long>> pairs, List<Long> posts, List<Long> categories) {
        return world.dialect() == SQLDialect.MARIADB
                ? new Object[] {pairs.toString()}
                : new Object[] {sql.keys(posts), sql.keys(categories)};
    }

    private static void split(List<List<Long>> pairs, List<Long> posts, List<Long> categories) {
        posts.clear();
        categories.clear();
        for (List<Long> pair : pairs) {
            posts.add(pair.get(0));
            categories.add(pair.get(1));
        }
    }

    @Override
    public long create(long post, String name) {
        return sql.transaction(transaction -> {
            long id = transaction.insert(text("insert into categories (name) values (?)"), name);
            transaction.update(text("insert into posts_categories (post_id, category_id) values (?, ?)"), post, id);
            return id;
        });
    }

    @Override
    public Object plain(Object answer) {
        if (answer instanceof List<?> list) {
            return list.stream().map(this::plain).toList();
        }
        return answer instanceof PostRow post
                ? new Plain.Post(
                        post.id(),
                        post.title(),
                        post.author().name(),
                        Plain.sorted(post.categories().stream()
                                .map(Plain.Category::name)
                                .toList()))
                : answer;
    }
}
