package dev.throughline.benchmarks;

import dev.throughline.benchmarks.blog.Post;
import dev.throughline.benchmarks.blog.PostCategoriesProxy;
import dev.throughline.benchmarks.blog.PostQuerySet;
import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import dev.throughline.tests.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what calls cost as the rows become many, and writes a table and a picture of each. */
@Command(name = "growth", description = "Cost against size: prefetch, bulk, predicates, streams.")
final class Growth implements Callable<Integer> {
    private static final String OURS = "Throughline";
    private static final String JDBC = "JDBC";
    private static final int LINKS = 10;
    private static final int MANY = 100;
    private static final int PART = 500;

    @Option(names = "--databases", split = ",", description = "H2, POSTGRES; default ${DEFAULT-VALUE}")
    private List<Database> databases = List.of(Database.H2, Database.POSTGRES);

    @Option(names = "--largest", description = "links or rows; default ${DEFAULT-VALUE}")
    private int largest = 1_000_000;

    @Option(names = "--out", description = "the directory for tables and pictures; default ${DEFAULT-VALUE}")
    private Path out = Path.of("target", "growth");

    @Override
    public Integer call() throws SQLException, IOException {
        Files.createDirectories(out);
        for (Database database : databases) {
            try (TestDatabase server = TestDatabase.standalone(database);
                    Connection connection = server.open()) {
                GrownWorld world = GrownWorld.create(connection, server.dialect());
                write(database, "prefetch", "parents, ten links each", prefetch(world));
                write(database, "bulk", "links added", bulk(world));
                write(database, "stream", "rows streamed", stream(world));
                predicates(database, world);
            }
        }
        return 0;
    }

    private List<Integer> sizes(int first, int last) {
        List<Integer> sizes = new ArrayList<>();
        for (int size = first; size <= Math.min(last, largest); size *= 10) {
            sizes.add(size);
        }
        return sizes;
    }

    private List<Curve> prefetch(GrownWorld world) {
        world.fill(10_000, 1000, LINKS);
        SqlContender jdbc = Measurement.yardstick(world.world());
        Map<String, Curve.Run> contenders = new LinkedHashMap<>();
        contenders.put(OURS, size -> PostQuerySet.using(world.dsl())
                .selectRelated(post -> post.author())
                .prefetchRelated(post -> post.categories())
                .orderBy(post -> post.ID)
                .limit(size)
                .all());
        contenders.put(JDBC, size -> jdbc.page(0, size));
        return Curve.of(contenders, sizes(1, 10_000), size -> world.touch());
    }

    private List<Curve> bulk(GrownWorld world) {
        world.fill(10_000, 1000, 1);
        SqlContender jdbc = Measurement.yardstick(world.world());
        Map<String, Curve.Run> contenders = new LinkedHashMap<>();
        contenders.put(OURS, size -> PostCategoriesProxy.addAll(world.dsl(), pairs(size)));
        contenders.put(JDBC, size -> parts(pairs(size)).forEach(jdbc::addPairs));
        return Curve.of(contenders, sizes(1, largest), size -> world.execute("truncate table posts_categories"));
    }

    private static Map<Long, List<Long>> pairs(int size) {
        Map<Long, List<Long>> pairs = new LinkedHashMap<>();
        for (int link = 0; link < size; link += MANY) {
            long post = 1L + link / MANY;
            pairs.put(
                    post,
                    LongStream.range(0, Math.min(MANY, size - link))
                            .map(place -> 1 + (post * 7 + place * 13) % 1000)
                            .boxed()
                            .toList());
        }
        return pairs;
    }

    /** Arrays of H2 have at most 65,536 elements. */
    private static List<Map<Long, List<Long>>> parts(Map<Long, List<Long>> pairs) {
        List<Map<Long, List<Long>>> parts = new ArrayList<>();
        pairs.forEach((post, categories) -> {
            if (parts.isEmpty() || parts.get(parts.size() - 1).size() == PART) {
                parts.add(new LinkedHashMap<>());
            }
            parts.get(parts.size() - 1).put(post, categories);
        });
        return parts;
    }

    private List<Curve> stream(GrownWorld world) {
        world.fill(largest, 10, 1);
        Map<String, Curve.Run> contenders = new LinkedHashMap<>();
        contenders.put(OURS, size -> {
            try (Stream<Post> posts = PostQuerySet.using(world.dsl()).orderBy(post -> post.ID).limit(size).stream()) {
                require(size, posts.filter(post -> !post.title().isEmpty()).count());
            }
        });
        contenders.put(
                OURS + ", all at once",
                size -> require(
                        size,
                        PostQuerySet.using(world.dsl())
                                .orderBy(post -> post.ID)
                                .limit(size)
                                .all()
                                .size()));
        contenders.put(JDBC, size -> require(size, read(world.world(), size)));
        return Curve.of(contenders, sizes(1000, largest), size -> world.touch());
    }

    private static long read(World world, int size) {
        return new Jdbc(world.connection(), world.dialect()).transaction(transaction -> {
            String text = world.sql("select p.id, p.title, p.author_id from posts p order by p.id limit ?");
            long count = 0;
            try (PreparedStatement statement = world.connection().prepareStatement(text)) {
                statement.setFetchSize(1000);
                statement.setLong(1, size);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        Plain.Post post =
                                new Plain.Post(rows.getLong(1), rows.getString(2), rows.getString(3), List.of());
                        count += post.title().isEmpty() ? 0 : 1;
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(text, e);
            }
            return count;
        });
    }

    private static void require(long expected, long found) {
        if (expected != found) {
            throw new IllegalStateException(expected + " expected, not " + found);
        }
    }

    /** Posts of a category that 1,000 posts have at most, among more and more links. */
    private void predicates(Database database, GrownWorld world) throws IOException {
        Curve with = new Curve("with the reverse index", new TreeMap<>());
        Curve without = new Curve("without", new TreeMap<>());
        StringBuilder plans = new StringBuilder();
        for (int links : sizes(1000, largest)) {
            world.fill(links / LINKS, Math.max(LINKS, links / MANY), LINKS);
            measure(world, links, with);
            plan(database, world, links, with, plans);
        }
        for (int links : sizes(1000, largest)) {
            world.fill(links / LINKS, Math.max(LINKS, links / MANY), LINKS);
            world.dropReverseIndex();
            measure(world, links, without);
            plan(database, world, links, without, plans);
        }
        write(database, "predicates", "links in all", List.of(with, without));
        Files.writeString(out.resolve(database + "-plans.txt"), plans);
    }

    private static long ofCategory(DSLContext dsl) {
        return PostQuerySet.using(dsl)
                .filter(post -> post.categories().any(category -> category.NAME.eq("category 7")))
                .count();
    }

    private static void measure(GrownWorld world, int links, Curve curve) {
        curve.points()
                .putAll(Curve.of(
                                Map.of(curve.title(), size -> ofCategory(world.dsl())),
                                List.of(links),
                                size -> world.touch())
                        .get(0)
                        .points());
    }

    private void plan(Database database, GrownWorld world, int links, Curve curve, StringBuilder plans) {
        if (database != Database.POSTGRES || links < largest) {
            return;
        }
        String text = Statements.of(world.dsl(), dsl -> ofCategory(dsl)).get(0);
        plans.append("%,d links, %s:%n%n".formatted(links, curve.title()));
        new Jdbc(world.world().connection(), SQLDialect.POSTGRES)
                .list("explain (analyze, costs off) " + text, row -> row.getString(1), "category 7")
                .forEach(line -> plans.append("    ").append(line).append('\n'));
        plans.append('\n');
    }

    private void write(Database database, String name, String what, List<Curve> curves) throws IOException {
        String table = "### %s, %s%n%n%s%n".formatted(name, database, Curve.table(curves, what));
        System.out.println(table);
        Files.writeString(out.resolve(database + "-" + name + ".md"), table);
        XYChart chart = new XYChartBuilder()
                .width(900)
                .height(500)
                .title(name + ", " + database)
                .xAxisTitle(what)
                .yAxisTitle("ms")
                .build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        curves.forEach(curve -> chart.addSeries(
                curve.title(),
                List.copyOf(curve.points().keySet()),
                List.copyOf(curve.points().values())));
        BitmapEncoder.saveBitmap(
                chart, out.resolve(database + "-" + name + ".png").toString(), BitmapFormat.PNG);
    }
}
