package dev.throughline.benchmarks.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Prints what javac costs with each processor: {@code CompileBenchmark [entities] [runs] directory}. */
public final class CompileBenchmark {
    private static final int ENTITIES = 1_000;
    private static final int RUNS = 3;
    private static final double MEGA = 1e6;

    private final Entities entities;
    private final Path directory;

    private CompileBenchmark(Entities entities, Path directory) {
        this.entities = entities;
        this.directory = directory;
    }

    /** Runs all contenders in turn, several times. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int last = arguments.length - 1;
        int entities = last > 0 ? Integer.parseInt(arguments[0]) : ENTITIES;
        int runs = last > 1 ? Integer.parseInt(arguments[1]) : RUNS;
        CompileBenchmark benchmark = new CompileBenchmark(new Entities(entities), Path.of(arguments[last]));
        System.out.printf("%,d entities, %d runs, javac %s%n", entities, runs, System.getProperty("java.version"));
        print(System.out, benchmark.run(runs));
    }

    private Map<Contender, Cost> run(int runs) throws IOException, InterruptedException {
        Map<Contender, List<Cost>> costs = new EnumMap<>(Contender.class);
        for (int run = 0; run < runs; run++) {
            for (Contender contender : Contender.values()) {
                costs.computeIfAbsent(contender, key -> new ArrayList<>()).add(run(contender));
            }
        }
        Map<Contender, Cost> medians = new EnumMap<>(Contender.class);
        costs.forEach((contender, all) -> medians.put(contender, Cost.median(all)));
        return medians;
    }

    private Cost run(Contender contender) throws IOException, InterruptedException {
        Path work = directory.resolve(contender.name());
        delete(work);
        entities.write(contender.style(), work.resolve("sources"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx6g",
                "-classpath",
                System.getProperty("java.class.path"),
                Compilation.class.getName(),
                work.toString()));
        command.addAll(contender.processors());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            List<String> told =
                    output.lines().filter(line -> line.startsWith("cost ")).toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(contender + " failed");
            }
            return Cost.of(told.get(0));
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void print(PrintStream out, Map<Contender, Cost> costs) {
        out.println(
                "| | wall s | CPU s | × | allocated MB | × | peak heap MB | × | processor CPU s | allocated MB | files | lines | source MB | classes MB |");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        costs.forEach((contender, cost) -> {
            Cost plain = Objects.requireNonNull(costs.get(contender.plain()), "each contender is measured");
            out.printf(
                    "| %s | %.1f | %.1f | %.1f | %,.0f | %.1f | %,.0f | %.1f | %.1f | %,.0f | %,d | %,d | %.1f | %.1f |%n",
                    contender,
                    cost.wallMillis() / 1e3,
                    cost.cpuMillis() / 1e3,
                    (double) cost.cpuMillis() / plain.cpuMillis(),
                    cost.allocated() / MEGA,
                    (double) cost.allocated() / plain.allocated(),
                    cost.peak() / MEGA,
                    (double) cost.peak() / plain.peak(),
                    cost.ownMillis() / 1e3,
                    cost.ownAllocated() / MEGA,
                    cost.files(),
                    cost.lines(),
                    cost.bytes() / MEGA,
                    cost.classBytes() / MEGA);
        });
    }
}
