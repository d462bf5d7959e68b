package dev.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one JVM has measured on one database.
 *
 * @param rows by the name of the call, and by tool
 */
record Results(Map<String, Map<Tool, Result>> rows) {
    static Results read(Path file) throws IOException {
        Map<String, Map<Tool, Result>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            List<String> cells = List.of(line.split("\t", -1));
            rows.computeIfAbsent(cells.get(0), call -> new LinkedHashMap<>())
                    .put(Tool.valueOf(cells.get(1)), Result.of(cells.subList(2, cells.size())));
        }
        return new Results(rows);
    }

    /** {@return the names of the calls} */
    List<String> calls() {
        return List.copyOf(rows.keySet());
    }

    /** {@return what is known of a call of a tool} */
    Result of(String call, Tool tool) {
        return Objects.requireNonNull(row(call).get(tool), tool::title);
    }

    /** {@return what is known of a call} */
    Map<Tool, Result> row(String call) {
        return Objects.requireNonNull(rows.get(call), call);
    }

    /** Writes a line for each result. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        rows.forEach((call, row) ->
                row.forEach((tool, result) -> lines.add(call + '\t' + tool.name() + '\t' + result.cells())));
        Files.write(file, lines);
    }
}
