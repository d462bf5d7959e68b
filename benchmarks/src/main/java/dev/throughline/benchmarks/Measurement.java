package dev.throughline.benchmarks;

import dev.throughline.tests.Database;
import dev.throughline.tests.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures in this JVM.
 *
 * @param tools who is measured
 * @param workloads at what
 * @param pairs of a short call
 */
record Measurement(List<Tool> tools, List<Workload> workloads, int pairs) {
    Results on(Database database) throws SQLException {
        Map<String, Map<Tool, Result>> results = new LinkedHashMap<>();
        try (TestDatabase server = TestDatabase.standalone(database);
                Connection connection = server.open()) {
            World world = new World(connection, server.dialect());
            world.create();
            for (Workload workload : workloads) {
                Map<Tool, Result> row = new LinkedHashMap<>();
                for (Tool tool : tools) {
                    Result result = measured(world, workload, tool);
                    System.err.printf(
                            "%s, %s, %s: %.2f%n",
                            database,
                            workload.name(),
                            tool.title(),
                            result.comparison().cpu());
                    row.put(tool, result);
                }
                results.put(workload.name(), row);
            }
        }
        return new Results(results);
    }

    private Result measured(World world, Workload workload, Tool tool) {
        try (Contender jdbc = yardstick(world);
                Contender contender = tool.on(world)) {
            int times = Math.max(5, (int) (pairs * workload.pairs()));
            return new Result(
                    new Pairs(world).compare(workload, jdbc, contender, times),
                    SentStatements.of(world, workload, tool).size());
        }
    }

    /** {@return hand-written JDBC} */
    static SqlContender yardstick(World world) {
        return new SqlContender(world, new Jdbc(world.connection(), world.dialect()), "");
    }

    /** {@return what each tool sends for each call} */
    String statements(Database database) throws SQLException {
        StringBuilder text = new StringBuilder("## %s%n".formatted(database));
        try (TestDatabase server = TestDatabase.standalone(database);
                Connection connection = server.open()) {
            World world = new World(connection, server.dialect());
            world.create();
            for (Workload workload : workloads) {
                text.append("%n### %s%n".formatted(workload.name()));
                for (Tool tool : tools) {
                    text.append("%n%s:%n%n".formatted(tool.title()));
                    SentStatements.of(world, workload, tool).stream()
                            .distinct()
                            .limit(10)
                            .forEach(statement -> text.append("    ")
                                    .append(statement, 0, Math.min(statement.length(), 400))
                                    .append('\n'));
                }
            }
        }
        return text.toString();
    }
}
