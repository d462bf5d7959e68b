package dev.throughline.benchmarks;

import dev.throughline.tests.Database;
import dev.throughline.tests.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures calls against hand-written JDBC, and writes a table and a picture. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "What calls cost over hand-written JDBC: CPU time of the calling thread, allocation, statements.")
public final class Main implements Callable<Integer> {
    @Option(names = "--databases", split = ",", description = "H2, POSTGRES, MARIADB, SQLITE; default ${DEFAULT-VALUE}")
    private List<Database> databases = List.of(Database.H2);

    @Option(names = "--contenders", split = ",", description = "${COMPLETION-CANDIDATES}; default all")
    private List<Tool> tools = List.of(Tool.values());

    @Option(names = "--calls", split = ",", description = "beginnings of the calls' names; default all")
    private List<String> calls = List.of("");

    @Option(names = "--pairs", description = "of a short call, fewer of a long one; default ${DEFAULT-VALUE}")
    private int pairs = 10_000;

    @Option(names = "--out", description = "the directory for table and picture; default none")
    private @Nullable Path out;

    /** Runs what the arguments ask for. */
    public static void main(String... arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws SQLException, IOException {
        for (Database database : databases) {
            Report report = new Report(database, tools, measured(database));
            System.out.println(report.markdown());
            if (out != null) {
                report.writeTo(out);
            }
        }
        return 0;
    }

    private Map<Workload, List<Result>> measured(Database database) throws SQLException {
        Map<Workload, List<Result>> results = new LinkedHashMap<>();
        try (TestDatabase server = TestDatabase.standalone(database);
                Connection connection = server.open()) {
            World world = new World(connection, server.dialect());
            world.create();
            Pairs runs = new Pairs(world);
            for (Workload workload : asked()) {
                List<Result> row = new ArrayList<>();
                for (Tool tool : tools) {
                    Result result = measured(world, runs, workload, tool);
                    System.err.printf(
                            "%s, %s, %s: %.2f%n",
                            database,
                            workload.name(),
                            tool.title(),
                            result.comparison().cpu());
                    row.add(result);
                }
                results.put(workload, row);
            }
        }
        return results;
    }

    private Result measured(World world, Pairs runs, Workload workload, Tool tool) {
        try (Contender jdbc = new SqlContender(world, new Jdbc(world.connection(), world.dialect()));
                Contender contender = tool.on(world)) {
            int times = Math.max(5, (int) (pairs * workload.pairs()));
            return new Result(runs.compare(workload, jdbc, contender, times), SentStatements.of(world, workload, tool));
        }
    }

    private List<Workload> asked() {
        List<Workload> asked = new ArrayList<>(Workload.all());
        asked.removeIf(workload -> calls.stream().noneMatch(workload.name()::startsWith));
        return asked;
    }
}
