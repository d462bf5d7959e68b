package dev.throughline.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.throughline.sample.catalog.Catalog;
import dev.throughline.sample.catalog.CatalogImport;
import dev.throughline.sample.catalog.Progress;
import dev.throughline.sample.catalog.index.PackageEntry;
import dev.throughline.sample.catalog.index.PackageIndex;
import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import dev.throughline.tests.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the import of the sample's catalog, and each of its questions, against hand-written JDBC, and writes a table. */
@Command(name = "catalog", description = "The sample's catalog of Debian's packages: import and questions.")
final class CatalogRun implements Callable<Integer> {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Option(names = "--databases", split = ",", description = "H2, POSTGRES, MARIADB, SQLITE; default ${DEFAULT-VALUE}")
    private List<Database> databases = List.of(Database.H2);

    @Option(names = "--index", required = true, description = "Debian's index: a file Packages, plain, gzip or xz")
    private Path index = Path.of("Packages");

    @Option(names = "--imports", description = "pairs of imports; default ${DEFAULT-VALUE}")
    private int imports = 3;

    @Option(names = "--seconds", description = "for each question, warmed up before; default ${DEFAULT-VALUE}")
    private int seconds = 10;

    private record Question(String name, Function<Catalog, Object> ours, Function<JdbcCatalog, Object> jdbc) {}

    private static final List<String> AUDIO = List.of("role::program", "interface::graphical", "works-with::audio");

    private static final List<Question> QUESTIONS = List.of(
            new Question("packages with three tags", catalog -> catalog.tagged(AUDIO), jdbc -> jdbc.tagged(AUDIO)),
            new Question("page of a package", catalog -> catalog.page("git", 10), jdbc -> jdbc.page("git", 10)),
            new Question("page, all that it needs", catalog -> catalog.card("git"), jdbc -> jdbc.card("git")),
            new Question("list, page 300", catalog -> catalog.list(300, 10), jdbc -> jdbc.list(300, 10)),
            new Question(
                    "all needed, step by step",
                    catalog -> catalog.countNeeded(catalog.get("git")),
                    jdbc -> jdbc.countNeeded("git")),
            new Question("the most needed", catalog -> catalog.top(10), jdbc -> jdbc.top(10)),
            new Question("tags that go together", catalog -> catalog.together(10), jdbc -> jdbc.together(10)));

    @Override
    public Integer call() throws SQLException, IOException {
        List<PackageEntry> entries;
        try (InputStream in = Files.newInputStream(index)) {
            entries = PackageIndex.read(in).packages();
        }
        for (Database database : databases) {
            try (TestDatabase server = TestDatabase.standalone(database);
                    Connection connection = server.open()) {
                DSLContext dsl = DSL.using(connection, server.dialect());
                if (database == Database.H2) {
                    dsl.execute("set optimize_reuse_results 0"); // it would answer a question again without asking it
                }
                System.out.println(
                        new Run(database, Catalog.of(dsl), new JdbcCatalog(new Jdbc(connection, server.dialect())))
                                .table(entries, imports, seconds));
            }
        }
        return 0;
    }

    /** One database's. */
    private record Run(Database database, Catalog catalog, JdbcCatalog jdbc) {
        String table(List<PackageEntry> entries, int imports, int seconds) {
            StringBuilder table = new StringBuilder(
                    "%n### %s%n%n| | rows | statements, JDBC | ours | JDBC, ms | wall | CPU | bytes | pairs |%n|---|--:|--:|--:|--:|--:|--:|--:|--:|%n"
                            .formatted(database));
            Question all = new Question(
                    "import",
                    asked -> CatalogImport.run(asked.dsl(), entries, Progress.HIDDEN),
                    asked -> new JdbcImport(asked, entries).run());
            table.append(row(all, this::empty, imports, Long.MAX_VALUE));
            analyze();
            Question again = new Question("import again", all.ours(), all.jdbc());
            table.append(row(again, () -> {}, imports, Long.MAX_VALUE));
            for (Question question : QUESTIONS) {
                table.append(row(question, () -> {}, 10_000, seconds * 1_000_000_000L));
            }
            return table.toString();
        }

        private void empty() {
            for (String name : List.of("dependencies", "packages_tags", "tags", "packages")) {
                jdbc.jdbc().update(jdbc.sql("delete from " + name));
            }
        }

        private void analyze() {
            if (jdbc.jdbc().dialect() == SQLDialect.MARIADB) {
                List.of("dependencies", "packages_tags", "tags", "packages")
                        .forEach(name -> catalog.dsl().fetch("analyze table " + name));
            } else {
                catalog.dsl().execute("analyze");
            }
        }

        /** Once for both to see that they answer the same, then to warm up, and then in turn. */
        private String row(Question question, Runnable before, int pairs, long nanos) {
            before.run();
            Object[] answer = new Object[1];
            long sent = Statements.count(
                    catalog.dsl(), dsl -> answer[0] = question.ours().apply(Catalog.on(dsl)));
            before.run();
            Object[] expected = new Object[1];
            long written = Statements.count(
                    catalog.dsl(),
                    dsl -> expected[0] = dsl.connectionResult(connection -> question.jdbc()
                            .apply(new JdbcCatalog(
                                    new Jdbc(connection, jdbc.jdbc().dialect())))));
            if (!expected[0].equals(answer[0])) {
                throw new IllegalStateException(question.name() + ": " + expected[0] + "\nand ours\n" + answer[0]);
            }
            if (nanos < Long.MAX_VALUE) {
                measured(question, before, pairs, nanos / 2);
            }
            Comparison measured = measured(question, before, pairs, nanos);
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %,d | %,d | %,.2f | %.2f | %.2f | %.2f | %,d |%n",
                    question.name(),
                    answer[0] instanceof List<?> rows ? String.valueOf(rows.size()) : "",
                    written,
                    sent,
                    measured.jdbc().wall() / 1e6,
                    measured.wall(),
                    measured.cpu(),
                    measured.bytes(),
                    measured.pairs());
        }

        private Comparison measured(Question question, Runnable before, int pairs, long nanos) {
            List<long[]> ours = new ArrayList<>();
            List<long[]> theirs = new ArrayList<>();
            long start = System.nanoTime();
            while (ours.size() < pairs && (ours.size() < 3 || System.nanoTime() - start < nanos)) {
                boolean first = ours.size() % 2 == 0;
                for (boolean turn : new boolean[] {first, !first}) {
                    before.run();
                    (turn ? ours : theirs)
                            .add(once(
                                    turn
                                            ? () -> question.ours().apply(catalog)
                                            : () -> question.jdbc().apply(jdbc)));
                }
            }
            return new Comparison(measure(theirs), measure(ours), ours.size());
        }

        private static long[] once(Supplier<Object> call) {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long wall = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            Objects.requireNonNull(call.get());
            return new long[] {
                THREADS.getCurrentThreadCpuTime() - cpu,
                System.nanoTime() - wall,
                THREADS.getCurrentThreadAllocatedBytes() - bytes
            };
        }

        private static Measure measure(List<long[]> runs) {
            double[] medians = new double[3];
            for (int i = 0; i < medians.length; i++) {
                int which = i;
                long[] sorted =
                        runs.stream().mapToLong(run -> run[which]).sorted().toArray();
                medians[i] = sorted[sorted.length / 2];
            }
            return new Measure(medians[0], medians[1], medians[2]);
        }
    }
}
