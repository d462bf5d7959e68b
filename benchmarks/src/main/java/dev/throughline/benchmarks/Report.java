package dev.throughline.benchmarks;

import dev.throughline.tests.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;

/**
 * The results of one database as a table and as a picture.
 *
 * @param database the database
 * @param tools the columns
 * @param results the rows
 */
record Report(Database database, List<Tool> tools, Map<Workload, List<Result>> results) {

    String markdown() {
        StringBuilder text = new StringBuilder("## " + database + "\n\n| call | JDBC: µs, bytes |");
        tools.forEach(tool -> text.append(' ').append(tool.title()).append(": CPU, bytes, statements |"));
        text.append("\n|---|---|").append("---|".repeat(tools.size())).append('\n');
        results.forEach((workload, row) -> text.append(row(workload, row)));
        text.append("| **geometric mean** | |");
        tools.forEach(tool -> text.append(String.format(
                Locale.ROOT, " **%.2f**, **%.2f** |", mean(tool, Comparison::cpu), mean(tool, Comparison::bytes))));
        return text.append('\n').toString();
    }

    private String row(Workload workload, List<Result> row) {
        Measure jdbc = row.get(0).comparison().jdbc();
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "| %s | %.1f, %,.0f |", workload.name(), jdbc.cpu() / 1000, jdbc.bytes()));
        row.forEach(result -> text.append(String.format(
                Locale.ROOT,
                " %.2f, %.2f, %d |",
                result.comparison().cpu(),
                result.comparison().bytes(),
                result.statements().size())));
        return text.append('\n').toString();
    }

    private double mean(Tool tool, ToDoubleFunction<Comparison> ratio) {
        return Math.exp(results.values().stream()
                .mapToDouble(row -> Math.log(
                        ratio.applyAsDouble(row.get(tools.indexOf(tool)).comparison())))
                .average()
                .orElseThrow());
    }

    private String statements() {
        StringBuilder text = new StringBuilder();
        results.forEach((workload, row) -> {
            text.append("## ").append(workload.name()).append('\n');
            for (Tool tool : tools) {
                text.append("\n").append(tool.title()).append(":\n\n");
                row.get(tools.indexOf(tool)).statements().stream()
                        .distinct()
                        .limit(10)
                        .forEach(statement -> text.append("    ")
                                .append(statement, 0, Math.min(statement.length(), 400))
                                .append('\n'));
            }
            text.append('\n');
        });
        return text.toString();
    }

    /** Writes table, picture, and what was sent into a directory. */
    void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(database + ".md"), markdown());
        Files.writeString(directory.resolve(database + "-statements.md"), statements());
        CategoryChart chart = new CategoryChartBuilder()
                .width(1200)
                .height(600)
                .title("CPU time of a call over hand-written JDBC, " + database)
                .yAxisTitle("JDBC = 1")
                .build();
        chart.getStyler().setXAxisLabelRotation(30);
        List<String> names = results.keySet().stream().map(Workload::name).toList();
        for (Tool tool : tools) {
            List<Double> ratios = new ArrayList<>();
            results.values()
                    .forEach(row ->
                            ratios.add(row.get(tools.indexOf(tool)).comparison().cpu()));
            chart.addSeries(tool.title(), names, ratios);
        }
        VectorGraphicsEncoder.saveVectorGraphic(
                chart, directory.resolve(database + ".svg").toString(), VectorGraphicsFormat.SVG);
    }
}
