package dev.throughline.benchmarks;

import dev.throughline.tests.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures calls against hand-written JDBC, and writes tables and pictures. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        subcommands = {Allocation.class, CatalogRun.class, Growth.class},
        description = "What calls cost over hand-written JDBC: time, allocation, statements.")
public final class Main implements Callable<Integer> {
    @Option(names = "--databases", split = ",", description = "H2, POSTGRES, MARIADB; default ${DEFAULT-VALUE}")
    private List<Database> databases = List.of(Database.H2);

    @Option(names = "--contenders", split = ",", description = "${COMPLETION-CANDIDATES}; default all")
    private List<Tool> tools = List.of(Tool.values());

    @Option(names = "--calls", split = ",", description = "beginnings of the calls' names; default all")
    private List<String> calls = List.of("");

    @Option(names = "--pairs", description = "of a short call, fewer of a long one; default ${DEFAULT-VALUE}")
    private int pairs = 10_000;

    @Option(names = "--forks", description = "JVMs, one after the other; default ${DEFAULT-VALUE}")
    private int forks = 1;

    @Option(names = "--statements", description = "shows what is sent, and measures nothing")
    private boolean statements;

    @Option(names = "--out", description = "the directory for tables and pictures; default none")
    private @Nullable Path out;

    @Option(names = "--results", hidden = true, description = "where a fork leaves its figures")
    private @Nullable Path results;

    /** Runs what the arguments ask for. */
    public static void main(String... arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.setProperty("java.awt.headless", "true");
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws SQLException, IOException, InterruptedException {
        List<Tool> asked = tools.contains(Tool.JDBC) ? tools : with(Tool.JDBC, tools);
        Measurement measurement = new Measurement(
                asked,
                Workload.all().stream()
                        .filter(workload -> calls.stream().anyMatch(workload.name()::startsWith))
                        .toList(),
                pairs);
        for (Database database : databases) {
            if (statements) {
                System.out.println(measurement.statements(database));
            } else if (results != null) {
                measurement.on(database).write(results);
            } else {
                report(new Report(database, asked, measured(measurement, database)));
            }
        }
        return 0;
    }

    private static <X> List<X> with(X first, List<X> others) {
        List<X> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private void report(Report report) throws IOException {
        System.out.println(report.markdown());
        if (out != null) {
            report.writeTo(out);
        }
    }

    private List<Results> measured(Measurement measurement, Database database)
            throws SQLException, IOException, InterruptedException {
        if (forks == 1) {
            return List.of(measurement.on(database));
        }
        List<Results> measured = new ArrayList<>();
        for (int fork = 0; fork < forks; fork++) {
            measured.add(forked(database));
        }
        return measured;
    }

    private Results forked(Database database) throws IOException, InterruptedException {
        Path file = Files.createTempFile("results", ".tsv");
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "--databases=" + database.name(),
                            "--contenders=" + tools.stream().map(Tool::name).collect(Collectors.joining(",")),
                            "--calls=" + String.join(",", calls),
                            "--pairs=" + pairs,
                            "--results=" + file)
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("A fork has failed: see above.");
            }
            return Results.read(file);
        } finally {
            Files.delete(file);
        }
    }
}
