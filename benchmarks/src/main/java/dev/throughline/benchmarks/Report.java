package dev.throughline.benchmarks;

import dev.throughline.tests.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/**
 * The results on one database as tables and as pictures.
 *
 * @param database the database
 * @param tools the columns
 * @param forks what each JVM has measured
 */
record Report(Database database, List<Tool> tools, List<Results> forks) {

    /** What is shown: the time of the clock where a server works, else that of the thread. */
    private enum Figure {
        CPU("CPU time", "µs", 1000),
        WALL("Time", "µs", 1000),
        BYTES("Bytes allocated", "bytes", 1);

        private final String title;
        private final String unit;
        private final double divisor;

        Figure(String title, String unit, double divisor) {
            this.title = title;
            this.unit = unit;
            this.divisor = divisor;
        }

        double of(Measure measure) {
            return switch (this) {
                case CPU -> measure.cpu();
                case WALL -> measure.wall();
                case BYTES -> measure.bytes();
            };
        }
    }

    private List<Figure> figures() {
        return List.of(database == Database.H2 ? Figure.CPU : Figure.WALL, Figure.BYTES);
    }

    private List<String> calls() {
        return forks.get(0).calls();
    }

    String markdown() {
        StringBuilder text = new StringBuilder("## ").append(database).append('\n');
        for (Figure figure : figures()) {
            text.append("\n%s, JDBC = 1:\n\n".formatted(figure.title));
            text.append(head("JDBC: " + figure.unit));
            calls().forEach(call -> text.append(row(
                    call,
                    "%,.1f".formatted(jdbc(figure, call) / figure.divisor),
                    tool -> ratio(sorted(fork -> ratio(figure, fork, call, tool))))));
            text.append(row("**geometric mean**", "", tool -> ratio(sorted(fork -> mean(figure, fork, tool)))));
        }
        text.append("\nStatements:\n\n").append(head("JDBC"));
        calls().forEach(call -> text.append(row(
                call,
                String.valueOf(forks.get(0).of(call, Tool.JDBC).statements()),
                tool -> String.valueOf(forks.get(0).of(call, tool).statements()))));
        return text.toString();
    }

    private String head(String yardstick) {
        return tools.stream()
                        .map(Tool::title)
                        .collect(Collectors.joining(" | ", "| call | " + yardstick + " | ", " |\n"))
                + "|---|--:|" + "--:|".repeat(tools.size()) + '\n';
    }

    private String row(String call, String yardstick, Function<Tool, String> cell) {
        return tools.stream()
                .map(cell)
                .collect(Collectors.joining(" | ", "| " + call + " | " + yardstick + " | ", " |\n"));
    }

    /** The median of the forks, and the range where there are several. */
    private static String ratio(double... sorted) {
        return sorted.length == 1
                ? String.format(Locale.ROOT, "%.2f", sorted[0])
                : String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median(sorted), sorted[0], sorted[sorted.length - 1]);
    }

    private static double median(double... sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private double[] sorted(ToDoubleFunction<Results> value) {
        return forks.stream().mapToDouble(value).sorted().toArray();
    }

    private static double ratio(Figure figure, Results fork, String call, Tool tool) {
        Comparison comparison = fork.of(call, tool).comparison();
        return figure.of(comparison.contender()) / figure.of(comparison.jdbc());
    }

    private double mean(Figure figure, Results fork, Tool tool) {
        return Math.exp(calls().stream()
                .mapToDouble(call -> Math.log(ratio(figure, fork, call, tool)))
                .average()
                .orElseThrow());
    }

    private double jdbc(Figure figure, String call) {
        return median(forks.stream()
                .flatMap(fork -> fork.row(call).values().stream())
                .mapToDouble(result -> figure.of(result.comparison().jdbc()))
                .sorted()
                .toArray());
    }

    /** Writes tables and pictures into a directory. */
    void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(database + ".md"), markdown());
        for (Figure figure : figures()) {
            CategoryChart chart = new CategoryChartBuilder()
                    .width(1400)
                    .height(600)
                    .title(figure.title + " of a call over hand-written JDBC, cut at 10, " + database)
                    .yAxisTitle("JDBC = 1")
                    .build();
            chart.getStyler().setXAxisLabelRotation(30);
            chart.getStyler().setYAxisMin(0.0).setYAxisMax(10.0);
            for (Tool tool : tools) {
                List<Double> ratios = calls().stream()
                        .map(call -> median(sorted(fork -> ratio(figure, fork, call, tool))))
                        .toList();
                chart.addSeries(tool.title(), calls(), ratios);
            }
            BitmapEncoder.saveBitmap(
                    chart,
                    directory
                            .resolve(database + "-" + figure.name().toLowerCase(Locale.ROOT) + ".png")
                            .toString(),
                    BitmapFormat.PNG);
        }
    }
}
