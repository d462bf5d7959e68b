package dev.throughline.tests.statements;

import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import com.sun.management.ThreadMXBean;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Blog;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Assumptions;

/**
 * What short calls allocate, against hand-written JDBC, so that nobody makes them slow without noticing: where the text is rendered
 * anew they allocate three times as much and more. A clock would tell more of the machine than of the call. On H2, whose driver
 * allocates in the calling thread what it does.
 */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int RUNS = 500;

    /** Measured, it is 1.02 to 1.15. */
    private static final double MOST = 1.6;

    private final TestDatabase database;
    private final Post post;
    private final List<Category> categories;

    AllocationTest(TestDatabase database) {
        Assumptions.assumeTrue(database.database() == Database.H2);
        this.database = database;
        Blog blog = Blog.create(database.dsl());
        post = blog.post("Hello, M2M");
        categories = blog.categories(
                IntStream.range(0, 10).mapToObj(i -> "Category " + i).toArray(String[]::new));
        blog.categories(post).addAll(categories);
    }

    /** Something that is done again and again. */
    private interface Work {
        Object run() throws SQLException;
    }

    @EachDatabase
    void contains() throws SQLException {
        compare(related -> related.contains(categories.get(0)), connection -> {
            String text =
                    "select exists (select 1 from \"posts_categories\" where \"post_id\" = ? and \"category_id\" = ?)";
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                statement.setLong(1, post.id());
                statement.setLong(2, categories.get(0).id());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            }
        });
    }

    @EachDatabase
    void count() throws SQLException {
        compare(PostCategoriesProxy::count, connection -> {
            String text = "select count(*) from \"posts_categories\" where \"post_id\" = ?";
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                statement.setLong(1, post.id());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? row.getLong(1) : 0;
                }
            }
        });
    }

    @EachDatabase
    void all() throws SQLException {
        compare(PostCategoriesProxy::all, connection -> {
            String text = "select c.\"id\", c.\"name\" from \"posts_categories\" l join \"categories\" c"
                    + " on l.\"category_id\" = c.\"id\" where l.\"post_id\" = ?";
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                statement.setLong(1, post.id());
                try (ResultSet row = statement.executeQuery()) {
                    List<Category> found = new ArrayList<>();
                    while (row.next()) {
                        found.add(new Category(row.getLong(1), row.getString(2)));
                    }
                    return found;
                }
            }
        });
    }

    @EachDatabase
    void addAndRemove() throws SQLException {
        Category last = categories.get(9);
        compare(related -> related.remove(last) && related.add(last), connection -> {
            String delete = "delete from \"posts_categories\" where \"post_id\" = ? and \"category_id\" = ?";
            String insert =
                    "insert into \"posts_categories\" (\"post_id\", \"category_id\") select ?, ? where not exists"
                            + " (select 1 from \"posts_categories\" where \"post_id\" = ? and \"category_id\" = ?)";
            return update(connection, delete, post.id(), last.id())
                    && update(connection, insert, post.id(), last.id(), post.id(), last.id());
        });
    }

    @EachDatabase
    void clearAndAddAll() throws SQLException {
        compare(related -> related.clear() == related.addAll(categories).added().size(), connection -> {
            String delete = "delete from \"posts_categories\" where \"post_id\" = ?";
            String linked = "select l.\"category_id\" from \"posts_categories\" l join unnest(?) g(k)"
                    + " on l.\"category_id\" = g.k where l.\"post_id\" = ?";
            String insert =
                    "insert into \"posts_categories\" (\"post_id\", \"category_id\") select ?, k from unnest(?) g(k)";
            update(connection, delete, post.id());
            connection.setAutoCommit(false);
            Object[] keys = categories.stream().map(Category::id).toArray();
            Set<Long> known = new HashSet<>(list(connection, linked, row -> row.getLong(1), keys, post.id()));
            Object[] missing =
                    Stream.of(keys).filter(key -> !known.contains(key)).toArray();
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                statement.setLong(1, post.id());
                statement.setObject(2, missing);
                statement.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
            return true;
        });
    }

    @EachDatabase
    void create() throws SQLException {
        AtomicInteger names = new AtomicInteger();
        compare(related -> related.create(c -> c.name("Made " + names.incrementAndGet())), connection -> {
            String insert = "insert into \"categories\" (\"name\") values (?)";
            String link = "insert into \"posts_categories\" (\"post_id\", \"category_id\") values (?, ?)";
            connection.setAutoCommit(false);
            long key;
            try (PreparedStatement statement = connection.prepareStatement(insert, new String[] {"id"})) {
                statement.setString(1, "Made " + names.incrementAndGet());
                statement.executeUpdate();
                try (ResultSet row = statement.getGeneratedKeys()) {
                    row.next();
                    key = row.getLong(1);
                }
            }
            update(connection, link, post.id(), key);
            connection.commit();
            connection.setAutoCommit(true);
            return key;
        });
    }

    /** A query set that is kept, and one that is built each time: neither is rendered again. */
    @EachDatabase
    void refinements() throws SQLException {
        String text = "select c.\"id\", c.\"name\" from \"posts_categories\" l join \"categories\" c"
                + " on l.\"category_id\" = c.\"id\" where l.\"post_id\" = ? and c.\"name\" >= ?"
                + " order by c.\"name\" limit 5";
        ByHand byHand = connection ->
                list(connection, text, row -> new Category(row.getLong(1), row.getString(2)), post.id(), "Category 3");
        try (Connection connection = database.open()) {
            PostCategoriesProxy related = PostCategoriesProxy.of(DSL.using(connection, database.dialect()), post);
            var kept = related.filter(c -> c.NAME.ge("Category 3"))
                    .orderBy(c -> c.NAME)
                    .limit(5);
            compare(any -> kept.all(), byHand);
        }
        compare(
                related -> related.filter(c -> c.NAME.ge("Category 3"))
                        .orderBy(c -> c.NAME)
                        .limit(5)
                        .all(),
                byHand);
    }

    @EachDatabase
    void manyOwners() throws SQLException {
        List<Long> posts = new ArrayList<>(List.of(post.id()));
        for (int i = 0; i < 20; i++) {
            Post another = new Blog(database.dsl()).post("Another " + i);
            new Blog(database.dsl()).categories(another).addAll(categories);
            posts.add(another.id());
        }
        String text = "select l.\"post_id\", c.\"id\", c.\"name\" from unnest(?) g (k) join \"posts_categories\" l"
                + " on l.\"post_id\" = g.k join \"categories\" c on l.\"category_id\" = c.\"id\"";
        try (Connection connection = database.open()) {
            DSLContext dsl = DSL.using(connection, database.dialect());
            compare(any -> PostCategoriesProxy.all(dsl, posts), byHand -> {
                Map<Long, List<Category>> found = new HashMap<>();
                Map<Long, Category> known = new HashMap<>();
                list(
                        byHand,
                        text,
                        row -> found.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                                .add(known.computeIfAbsent(row.getLong(2), key -> category(key, row))),
                        (Object) posts.toArray());
                return found;
            });
        }
    }

    private static Category category(Long key, ResultSet row) {
        try {
            return new Category(key, row.getString(3));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes something of a row. */
    private interface Reader<X> {
        X read(ResultSet row) throws SQLException;
    }

    private static <X> List<X> list(Connection connection, String text, Reader<X> reader, Object... binds)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < binds.length; i++) {
                statement.setObject(i + 1, binds[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                List<X> found = new ArrayList<>();
                while (row.next()) {
                    found.add(reader.read(row));
                }
                return found;
            }
        }
    }

    private static boolean update(Connection connection, String text, long... binds) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < binds.length; i++) {
                statement.setLong(i + 1, binds[i]);
            }
            return statement.executeUpdate() == 1;
        }
    }

    /** A call by hand. */
    private interface ByHand {
        Object on(Connection connection) throws SQLException;
    }

    /** A call of ours. */
    private interface Ours {
        Object on(PostCategoriesProxy related);
    }

    private void compare(Ours ours, ByHand byHand) throws SQLException {
        try (Connection connection = database.open()) {
            PostCategoriesProxy related = PostCategoriesProxy.of(DSL.using(connection, database.dialect()), post);
            long expected = allocated(() -> byHand.on(connection));
            long allocated = allocated(() -> ours.on(related));

            assertTrue(allocated < expected * MOST, () -> allocated + " bytes, and by hand " + expected);
        }
    }

    /** The least of several runs: what the JVM does besides does not count. */
    private static long allocated(Work work) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < RUNS; i++) {
                work.run();
            }
            least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / RUNS);
        }
        return least;
    }
}
